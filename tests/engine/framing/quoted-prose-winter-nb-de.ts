import { cases } from './quoted-case.ts';

/** The same sort of prose in Norwegian and German. */
export const PROSE_WINTER_NB_DE = [
  ...cases('nb', [
    [
      'P',
      'Sivilombudet finner saksbehandlingen «lite betryggende» og ber fylket se på vedtaket en gang til.',
    ],
    ['P', 'Statssekretæren foretrekker uttrykket «styrt nedtrapping». I bygda snakker de om å bli forlatt.'],
    [
      'PS',
      'De «hundre nye sykehjemsplassene» ordføreren lovet i valgkampen, er blitt til elleve. Fire av dem er «plasser» i en korridor.',
    ],
    [
      'PS',
      'Reineiere på begge sider av grensen klager over «et Arktis der alle har planer og ingen har spurt oss». Neste «innspillsmøte» holdes på nett, på engelsk.',
    ],
    ['S', 'Hvor «frivillig» er en dugnad med oppmøteliste?'],
    ['P', 'Solvang: Avtalen er «et svik mot kysten»'],
    ['S', 'Kommunens «snarvei» ble fire kilometer lengre'],
    [
      'S',
      'Menn som er dømt for drap, kan slippe fri hvis de verver seg til «spesialoperasjonen», melder russiske medier.',
    ],
    [
      'QS',
      '«Her skal ingen miste jobben», forsikret konsernsjefen i januar. I mars var sytti maskinister «omplassert» til Nav.',
    ],
    ['N', '«Slalåm» er et av få norske ord som har gått inn i de fleste språk.'],
    ['S', 'Banken har igjen «forbedret» vilkårene. Det koster meg fire hundre kroner i året.'],
    ['S', '«Gratis» ferge, viser det seg, betales av dem som ikke bor på øya.'],
    [
      'NP',
      'I en intern e-post med emnet «Haster ikke» skriver ledelsen at den frykter «uheldige oppslag før jul».',
    ],
    [
      'SS',
      'De rikeste skal nå «straffes» med å betale like mye skatt som sykepleieren. Snart går vel «flyktningstrømmen» av privatfly til Sveits.',
    ],
    [
      'N',
      'Forskerne kaller fenomenet «spøkelsesskog», det vil si skog som dør når saltvann trenger inn i jorda.',
    ],
    ['SS', 'Pengene gikk til et «forlag» uten bøker og til «studiereiser» med badebukse.'],
    ['QQ', '«Det smalt to ganger», forteller Kari Moen. «Så ble alt hvitt.»'],
    [
      'PP',
      'Arbeidstilsynet beskriver forholdene i brakkene som «uverdige» og reagerer på at arbeiderne måtte betale for «lys, varme og stillhet».',
    ],
    [
      'PS',
      '– Dette går ikke, sier fagforeningslederen, som mener tilbudet er «en kjeks til en druknende». Arbeidsgivernes «gave» er et tillegg på førti øre.',
    ],
    ['S', 'Klubben visste om slåsskampene i årevis og «håndterte» dem med et gavekort på pizza.'],
    ['SN', 'På øya har den «midlertidige» brua stått siden 1954. Folk kaller den «Evigheten».'],
    ['QS', '«Katten gjemte seg i tre dager», sier Aud Brekke (68) om selskapets «kontrollerte» sprengning.'],
    [
      'QSN',
      '«Kom inn, kom inn», roper verten. På menyen står havets «delikatesser», for det meste fiskepinner, og til dessert «tilslørte bondepiker», som er epler med fløte.',
    ],
  ]),
  ...cases('de', [
    [
      'PS',
      'Der Rechnungshof findet die Vergabe „befremdlich“. Den Zuschlag hatte ein „Mittelständler“ mit Sitz in Dubai erhalten.',
    ],
    [
      'PN',
      'Über „noch einen Glaskasten für Steuerberater“ kann Imke Harlander, von der die Skulptur „Sieben Türen“ stammt, nur die Nase rümpfen.',
    ],
    ['P', 'In Brüssel fürchtet man „Extrawürste für die Lautesten“, wie ein Diplomat sagte.'],
    [
      'PP',
      'Die Regierungserklärung blieb im Ungefähren. Die Bahn sei „auf gutem Wege“, die Bundeswehr „besser als ihr Ruf“.',
    ],
    [
      'P',
      'Ist die Truppe wirklich „blank bis auf die Knochen“, wie es der Inspekteur des Heeres formulierte?',
    ],
    [
      'S',
      'Ein Skandal? Ach was. Die Akten waren eben „verlegt“ worden, siebenhundert Ordner, alle in derselben Nacht.',
    ],
    ['Q', 'Trainer Kolb nach dem Abstieg: „Ich bleibe“'],
    [
      'SP',
      'Der sogenannte „Bürgerrat“ bestand aus dem Schwager des Landrats und zwei Nachbarn; ihr Papier lobt das Grundstück als „Filetstück“.',
    ],
    ['S', 'Mit den „Behörden“ der abtrünnigen Region verhandelt Wien nicht.'],
    ['NP', 'Über den Roman „Salzfass“ urteilte ein Rezensent, er sei „das nasseste Buch seit der Sintflut“.'],
    ['N', 'Torhüter Benno Kratz, Spitzname „Scheunentor“, beendet im Sommer seine Laufbahn.'],
    ['S', 'Die vornehme Adresse führt zu einer „Zentrale“ von der Größe einer Besenkammer.'],
    [
      'SQ',
      'Die »bezahlbaren« Wohnungen am Gaswerk beginnen bei einer halben Million. »Ich habe laut gelacht«, sagt Jens Rohde, Pfleger im Krankenhaus gegenüber.',
    ],
    [
      'PS',
      'Laut Prospekt liegt das Hotel „einen Katzensprung vom Strand“. Der „Strand“ ist eine Kiesgrube, und die Katze müsste vier Kilometer springen.',
    ],
    ['S', 'Unser „ausgewogener“ Rundfunk machte vier Abende nacheinander damit auf.'],
    [
      'PQ',
      'Die Läuferin klagte über „eine Strecke wie aus Kleister“. „Ich hätte auch auf Brettern laufen können“, sagte sie im Ziel.',
    ],
    [
      'P',
      'Die Richterin bescheinigte dem Makler eine „geradezu sportliche Kaltblütigkeit“ gegenüber alten Leuten.',
    ],
    ['N', 'Im Sorbischen bedeutet der Name des Dorfes „Ort der Dornen“.'],
    [
      'PP',
      'Zustände in den Containern nannte der Zoll „unwürdig“; die Männer hätten „für Licht, Wärme und Ruhe“ extra zahlen müssen.',
    ],
    [
      'SS',
      'In der Provinz weisen „Freiwillige“ mit Maschinenpistolen den Weg ins Wahllokal. Auch der letzte „Extremist“, ein pensionierter Musiklehrer, sitzt inzwischen in Haft.',
    ],
    ['S', 'Der Verein wusste seit Jahren von den Schlägereien und „regelte“ sie mit Pizzagutscheinen.'],
    ['S', 'Zum „Dialog“ mit der Bürgerinitiative brachte der Konzern drei Anwälte mit und kein Ohr.'],
    [
      'SQ',
      'Dass die „Studie“ auf elf Cousins des Erfinders beruht, störte niemanden. „Elf sind elf“, sagt der Verlag auf Anfrage.',
    ],
  ]),
];
