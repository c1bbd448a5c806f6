import { cases } from './quoted-case.ts';

/**
 * The same in Norwegian, by the same writer. Only totals were read, once before the work that followed the first English
 * lot and once after it: .96 precision and recall of 27 scare quotes both times.
 */
export const PROSE_FRESH_NB = [
  ...cases('nb', [
    [
      'SP',
      'Kommunen kutter 14 stillinger i hjemmetjenesten og kaller det en helt vanlig tirsdag. «Moderniseringen» skal være ferdig til påske. Ordfører Gro Tveit er, etter eget utsagn, «rolig som en fjord».',
    ],
    ['S', 'Det var altså dette som skulle være «folkeavstemningen»: én boks, to soldater og ingen blyant.'],
    [
      'PQ',
      'Riksrevisjonen betegner tilsynet med oppdrettsnæringen som «sterkt kritikkverdig». «Vi tar dette på største alvor, og vi har alt begynt å rydde opp,» svarte direktør Helge Aas da han møtte pressen onsdag.',
    ],
    ['S', 'Boligkjøperne sitter igjen med råte i veggene og en «garanti» som gikk konkurs i fjor.'],
    [
      'NS',
      'Fenomenet heter «shrinkflation» på engelsk og går ut på at posen blir mindre mens prisen blir stående. Produsentene er i år så «omtenksomme» at det nå er plass til luft for seks kroner i hver pakke.',
    ],
    ['P', 'Statsministeren lovet i nyttårstalen «et løft for dem som har minst».'],
    [
      'S',
      'I ti år har Russland sendt «humanitære konvoier» over grensen, og i ti år har de kommet tilbake tomme for granater.',
    ],
    [
      'QS',
      '«Jeg har aldri tatt imot så mye som en kopp kaffe,» sa tiltalte i Oslo tingrett. Påtalemyndigheten la deretter fram kvitteringer for elleve «studieturer» til Mallorca.',
    ],
    [
      'P',
      'Bystyret ble møtt med beskyldninger om «ren maktarroganse» da skolen på Lillevik ble vedtatt nedlagt.',
    ],
    [
      'SS',
      'Det finnes en egen stamme av «uavhengige» rådgivere i hovedstaden. De «finner» alltid akkurat det svaret oppdragsgiveren har betalt for.',
    ],
    [
      'N',
      'Romanen «Vannskillet» er nominert til Brageprisen for andre gang på rad, denne gangen i ny utgave.',
    ],
    [
      'PP',
      'I rapporten omtales brua som «moden for utskifting». Et annet sted i det samme dokumentet heter det at bæreevnen er «ikke lenger dokumenterbar».',
    ],
    ['S', 'Frps store «skattelette» viser seg å være 41 kroner i måneden for en sykepleier.'],
    [
      'QN',
      '«Han løp som om noen hadde stjålet sykkelen hans,» sa trener Ståle Rognmo etter seieren. I garderoben går 19-åringen under navnet «Lyntoget».',
    ],
    ['S', 'Kina fortsetter å «gjenforene» seg med øyer der ingen kinesere har bodd.'],
    [
      'PS',
      'Næringsministeren avfeide kritikken som «støy fra sidelinja». Den kommer fra 3000 «frigjorte» ansatte som sto utenfor porten i går.',
    ],
    [
      'S',
      'Ekspertutvalget består av fire direktører, to lobbyister og én «vanlig forbruker», som er gift med den ene av direktørene.',
    ],
    [
      'P',
      'Flere pårørende beskriver avdelingen som «en oppbevaringsplass», mens sykehuset viser til at bemanningen følger normen.',
    ],
    [
      'N',
      'Ordet «koselig» lar seg ikke oversette, hevder guideboken, og bruker deretter fire sider på å gjøre det.',
    ],
    [
      'SQ',
      'Etter tre «planlagte» strømbrudd på én natt fikk naboene nok. «Vi fyrer med ved og spiser kald ravioli, og så kommer regningen likevel,» sier Anne-Lise Brekke på Hamarøy.',
    ],
    [
      'S',
      'Ingen spør lenger hvor det ble av «det grønne skiftet» i kommunen, bare hvor det ble av de 60 millionene.',
    ],
    [
      'SP',
      'Regimet i Minsk har på nytt benådet et knippe «ekstremister», blant dem en pensjonert fiolinlærer. EU ønsket løslatelsene velkommen, men advarte mot «gisseldiplomati».',
    ],
    [
      'PN',
      'Ifølge politiet var guttene «heldige som ikke kom verre fra det». De hadde deltatt i det som på nettet kalles «togsurfing», der man klatrer opp på taket av vogner i fart.',
    ],
    ['S', 'Klubben ble frelst av sin «velgjører». Nå eier han stadionet, parkeringsplassen og pølsebua.'],
    [
      'QP',
      '«Det er ikke grunnlag for å hevde at noen har brutt loven,» skriver advokat Petter Juell i en e-post. Han mener at klienten er offer for «en heksejakt uten sidestykke».',
    ],
    [
      'SS',
      'Skolemat og leirskole måtte vike i kampen mot «sløsing». Nå trenger rådhuset 90 millioner til et «representasjonsbygg» med badstue.',
    ],
    ['N', 'Stormen, som har fått navnet «Gudrun», ventes å treffe Vestlandet natt til lørdag.'],
    [
      'S',
      'For å beskytte barna mot nettet har departementet satt opp en «sperre» som enhver tolvåring åpner på fire minutter.',
    ],
    [
      'P',
      'Sentralbanksjefens ord om «en lang og humpete vei» tilbake til prismålet fikk krona til å falle torsdag.',
    ],
    [
      'SPQ',
      'De «frivillige» returene skjedde om natten, med politi i trappa. Utlendingsnemnda fastholder i et brev at prosessen var «i tråd med regelverket». «Moren min hadde ikke engang sko på seg,» sier Samira (17).',
    ],
    [
      'S',
      'Landsbyen på Vestbredden blir ubeboelig litt etter litt. Hver måned vokser det fram nye «sikkerhetssoner» på andres jorder.',
    ],
    [
      'NP',
      'Utstillingen «Før isen» åpner på Tromsø kunstforening lørdag. Kuratoren håper den kan bli «et sted å sørge».',
    ],
    ['S', 'Så «gratis» var den nye fergen at en pendler nå betaler 900 kroner mer i bompenger.'],
    [
      'SN',
      'Influenseren selger «mirakelkuren» for 799 kroner glasset. Innholdet er et algepulver som kalles «spirulina», og som fås på nærbutikken til 40 kroner.',
    ],
    ['Q', 'Da dommen falt, snudde hun seg mot salen. «Nå går jeg hjem og sover til det blir vår,» sa hun.'],
    ['S', 'Hva gjør en «visjonær» konsernsjef når aksjen faller med 70 prosent? Han gir seg selv opsjoner.'],
    [
      'PS',
      'En talsmann for Kreml benektet onsdag at landet ruster opp, og viste til «planlagt rotasjon». Satellittbilder viser at den «tilbaketrukne» brigaden fortsatt står der den sto.',
    ],
    [
      'S',
      'Kirken solgte orgelet, prestegården og til slutt kirken, men «fellesskapet» lever visst videre på Facebook.',
    ],
    [
      'QSN',
      '«Vi har ingenting å skjule,» forsikret forbundspresidenten. Så ble dørene lukket for den «åpne» høringen, og journalistene måtte vente i kantina, som til vanlig kalles «Akvariet».',
    ],
    [
      'P',
      'Miljødirektoratet frarår prosjektet på det sterkeste og peker på «uopprettelig skade» på villreinens trekkveier.',
    ],
  ]),
];

/** And in German: .73 precision and .70 recall of 27 scare quotes before, .89 and .93 after. */
export const PROSE_FRESH_DE = [
  ...cases('de', [
    [
      'SP',
      'Die „Sanierung“ der Grundschule bestand aus einem Eimer Farbe und einem Bauzaun, der seit 2021 steht. Das Bauamt spricht auf Anfrage von „unvorhersehbaren Lieferengpässen“.',
    ],
    [
      'S',
      'Seit drei Jahren führt Moskau nun seine „militärische Spezialoperation“, und seit drei Jahren wachsen die Friedhöfe in Burjatien.',
    ],
    [
      'QS',
      '„Wir haben niemandem gekündigt“, versicherte der Personalchef am Freitag. Die 230 „einvernehmlich Ausgeschiedenen“ standen derweil vor dem Arbeitsamt.',
    ],
    [
      'P',
      'Der Rechnungshof rügt das Vorhaben als „nicht etatreif“ und empfiehlt, es noch einmal durchzurechnen.',
    ],
    [
      'S',
      'Man muss die Steuererklärung dieses »Wohltäters« nicht gelesen haben, um zu ahnen, wem er wohlgetan hat.',
    ],
    ['N', 'Das Kammerspiel „Nachtfähre“ läuft bis Ende März am Schauspielhaus, danach geht es auf Tournee.'],
    [
      'PQ',
      'Umweltverbände werfen der Ministerin „Arbeitsverweigerung“ vor. „Wer so plant, der will in Wahrheit nicht bauen“, sagt Geschäftsführerin Imke Borchert.',
    ],
    ['SS', 'Erst kamen die „Berater“, dann die Panzer, und am Ende stimmten 97 Prozent für den „Beitritt“.'],
    [
      'S',
      'Wie „klimaneutral“ ein Flughafen ist, der seine Bäume in Uruguay pflanzen lässt, darf jeder selbst beurteilen.',
    ],
    [
      'NP',
      'In der Szene heißt die Methode „Quishing“, ein Kofferwort aus QR-Code und Phishing. Das Landeskriminalamt warnt vor einer „neuen Qualität der Täuschung“.',
    ],
    [
      'P',
      'Der Abgeordnete verließ die Fraktion im Streit; er begründete den Schritt mit einem „Mangel an Anstand“ in deren Führung.',
    ],
    ['S', 'Zu den „Vergünstigungen“ für Pflegekräfte gehört neuerdings ein Apfel am Dienstag.'],
    [
      'QP',
      '„Das war der schlechteste Auftritt, seit ich hier Trainer bin“, schimpfte Marko Thielen nach dem 0:5. Sein Kapitän fand die Leistung „zum Davonlaufen“.',
    ],
    ['S', 'Die Bahn hat ihren Fahrplan „stabilisiert“: Es fährt jetzt einfach weniger.'],
    [
      'PP',
      'Das Papier aus dem Innenministerium nennt die Lage „angespannt, aber beherrschbar“. An anderer Stelle warnt es vor „Kipppunkten in der Unterbringung“.',
    ],
    [
      'SN',
      'Im Kongo sind es einmal mehr die „Rebellen“, deren Uniformen frisch aus dem Nachbarland kommen. Gefördert wird dort Coltan, im Handel oft auch „graues Gold“ genannt.',
    ],
    ['S', 'Seine „Vision“ passt auf einen Bierdeckel, und auch dort ist noch Platz für den Deckel.'],
    [
      'N',
      'Der Begriff „Brandmauer“ stammt aus dem Bauwesen und meint dort eine Wand, die das Übergreifen von Flammen verhindert.',
    ],
    [
      'SQ',
      'Im „Bürgerdialog“ durften die Bürger vierzig Minuten lang zuhören. „Für Fragen ist im Anschluss am Buffet Gelegenheit“, sagte die Moderatorin.',
    ],
    [
      'S',
      'Was der Senat als Sparhaushalt verkauft, trifft wieder einmal die „Luxusgüter“ dieser Stadt: Schwimmbäder, Büchereien, Lehrer.',
    ],
    [
      'P',
      'Die Notenbank stellte am Donnerstag eine „geduldige Gangart“ in Aussicht, woraufhin der Euro nachgab.',
    ],
    [
      'PS',
      'Ein Gutachten bescheinigt dem Stadion „erhebliche statische Mängel“. Eröffnet wurde das „Wunderwerk“ vor neun Jahren.',
    ],
    [
      'SS',
      'Das Regime lässt wieder wählen. „Kandidaten“ gibt es einen, „Wahlbeobachter“ aus vier befreundeten Diktaturen sind bereits angereist.',
    ],
    [
      'Q',
      'Die alte Dame sah ihn lange an. „Ich habe drei Währungen überlebt, da überlebe ich auch Ihre App“, antwortete sie schließlich.',
    ],
    [
      'S',
      'Kurz vor der Wahl entdeckt der Ministerpräsident die „kleinen Leute“ und isst vor elf Kameras eine Currywurst.',
    ],
    [
      'NS',
      'Der Krimi „Tote Marsch“ beginnt wie hundert andere. Das »raue« Ostfriesland, das er zeigt, gibt es so nur im Kopf von Drehbuchautoren aus Berlin-Mitte.',
    ],
    ['P', 'Nach Einschätzung der Staatsanwaltschaft handelte der Angeklagte „aus reiner Geltungssucht“.'],
    [
      'SPQ',
      'Von einer „Lösung“ kann am Güterbahnhof keine Rede sein. Anwohner klagen über „Zustände wie im Taubenschlag“. „Nachts um drei wird hier rangiert, da fallen Ihnen die Tassen aus dem Schrank“, sagt Rentnerin Gisela Pohl.',
    ],
    ['S', 'Dem „Experten“ war offenbar entgangen, dass die Ostsee kein Binnensee ist.'],
    [
      'PN',
      'Forscher der Universität Kiel sprechen von einem „Alarmzeichen ersten Ranges“. Die Muschel, bei Fischern auch als „Hafenpest“ bekannt, verstopft inzwischen jedes zweite Kühlrohr.',
    ],
    ['S', 'Peking schickt seine „Fischer“ jetzt mit Wasserwerfern an Bord auf See.'],
    [
      'QS',
      '„Bei uns wird jede Beschwerde ernst genommen“, heißt es in der Antwort der Wohnungsgesellschaft. Die Mieter frieren trotzdem, und die „Notheizung“ ist ein Heizlüfter für sechs Parteien.',
    ],
    [
      'P',
      'Das Versprechen des Kanzlers, „niemanden allein zu lassen“, gilt offenkundig nicht für Mieter in Ballungsräumen.',
    ],
    [
      'S',
      'Überschattet wurde der Gipfel von dem „Missgeschick“, dass die Gastgeber am Morgen einen Oppositionellen verhaften ließen.',
    ],
    [
      'PQ',
      'In ihrer Begründung lobt die Jury den „unbestechlichen Blick“ der Fotografin. „Ich habe eigentlich nur gewartet“, sagte diese bei der Verleihung in Leipzig.',
    ],
    [
      'SS',
      'Der Konzern „verschlankt“ sich seit zehn Jahren, und jedes Mal sind es die anderen, die „Opfer bringen“ dürfen.',
    ],
    ['N', 'Hinter dem Pseudonym „Graf Nord“ verbarg sich, wie man heute weiß, ein Postbeamter aus Husum.'],
    ['S', 'So sieht er also aus, der „schlanke Staat“: ein Formular für das Formular.'],
    [
      'QN',
      '„Ich würde es jederzeit wieder tun“, sagte der 29-Jährige vor dem Amtsgericht. Im Chat hatte er sich »Wolf88« genannt.',
    ],
    [
      'SP',
      'Die „Friedenstruppen“ hatten schwere Artillerie dabei. Der Außenminister in Tiflis verurteilte den Vormarsch als „schleichende Annexion“.',
    ],
  ]),
];
