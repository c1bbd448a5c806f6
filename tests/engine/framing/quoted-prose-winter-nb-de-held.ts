import { cases } from './quoted-case.ts';

/**
 * The other texts of that prose. Only totals were read, before the work that followed the first half (.92 precision and
 * .88 recall of 26 scare quotes) and after it (the same).
 */
export const PROSE_WINTER_NB_DE_HELD = [
  ...cases('nb', [
    [
      'NP',
      'Ingvild Storhaug, som står bak skulpturen «Sju dører», rynker på nesen av «enda en glassboks for revisorer».',
    ],
    ['P', 'Brussel er på vakt mot «særavtaler for dem som bråker mest», ifølge to diplomater.'],
    [
      'PP',
      'Så kom statsministeren til økonomien. Veksten var «innen rekkevidde», underskuddet «gårsdagens problem».',
    ],
    [
      'P',
      'Er det sant at forsvaret er «kjørt i grøfta», slik generalen skrev til departementet? Tallene tyder på det.',
    ],
    ['S', 'Nei, ingen hadde gjort noe galt. Pengene hadde bare «havnet» på kontoen hans, tre år på rad.'],
    ['Q', 'Tapte cupfinalen på straffer: «Jeg har ikke ord»'],
    [
      'SP',
      'Det såkalte «ekspertutvalget» besto av ordførerens svoger og to naboer, og rapporten deres omtaler tomta som «midt i smørøyet».',
    ],
    ['S', 'I den selverklærte «folkerepublikken» gikk strømmen igjen søndag kveld.'],
    [
      'PN',
      '«Årets mest unødvendige plate», skrev avisens anmelder om «Kveldsnytt», som likevel har solgt til gull.',
    ],
    ['N', 'Keeperen Tor Hegge, bedre kjent som «Låven», legger opp etter sesongen.'],
    ['S', 'Bak den fornemme adressen skjuler det seg et «hovedkontor» på størrelse med et kott.'],
    [
      'PQ',
      'Naboene beskriver ham som «nesten for stille». «Han passet katten min hver sommer», sier en av dem.',
    ],
    ['PS', 'Annonsen lovet «uhindret sjøutsikt». «Sjøen» er en branndam, og den ble tappet i mars.'],
    ['S', 'Det «tolerante» venstre har funnet en ny bok å forby.'],
    [
      'PQ',
      'Skikjempen la skylden på «ski som sugde seg fast». «Jeg kunne like gjerne gått med planker», sukket hun i målområdet.',
    ],
    ['P', 'Ifølge dommen opptrådte meglerne «kynisk og planmessig» overfor eldre kunder.'],
    [
      'NS',
      'Vedtaket går under navnet «Grønn fjord». Det «grønne» består i at utslippene flyttes til nabofjorden.',
    ],
    [
      'S',
      '– Vi har lyttet til innbyggerne, sier rådmannen. «Folkemøtet» ble holdt en tirsdag formiddag i juli, for seks tilhørere.',
    ],
    ['NN', 'Festivalen åpner med «Fjøsnissen» og avsluttes søndag med «Et dukkehjem».'],
    [
      'QP',
      '«Vi går ikke på akkord», sa den danske utenriksministeren før møtet. Hun avfeide forslaget som «en våpenhvile på papiret».',
    ],
    ['S', 'Hver gang noen i regjeringen skal «forenkle», ansettes det tre direktører.'],
    [
      'SS',
      'I republikken hjelper «frivillige» med maskingevær folk å finne fram til valglokalet. Også den siste «ekstremisten», en pensjonert musikklærer, er nå arrestert.',
    ],
  ]),
  ...cases('de', [
    [
      'PS',
      'Das Stück? „Zu lang und zu laut“, befand die Jury. Den Preis bekam ein „Nachwuchstalent“ von 58 Jahren.',
    ],
    [
      'P',
      'Das Ministerium spricht lieber von einem „geordneten Rückzug“; auf den Halligen fühlen sie sich im Stich gelassen.',
    ],
    [
      'P',
      'Von den „besten Kontakten in den Palast“, deren sie sich vor Kollegen rühmte, fand der Ausschuss keine Spur.',
    ],
    [
      'PS',
      'Vertreter der Inuit beklagen „ein Wettrennen um die Arktis, bei dem niemand die Bewohner fragt“. Die nächste „Anhörung“ findet in Paris statt.',
    ],
    ['S', 'Wie „spontan“ ist eine Demonstration, zu der man mit Bussen gefahren wird?'],
    ['P', 'Wiegand: Rentenplan ist „Raubzug gegen die Jungen“'],
    ['S', 'Warum die „Übergangslösung“ am Bahnhof seit 31 Jahren steht'],
    [
      'S',
      'Russland zahlt die Zulage künftig auch den Witwen von Freiwilligen, die in der „Spezialoperation“ gefallen sind.',
    ],
    [
      'QS',
      '„Hier verliert keiner seine Stelle“, hatte der Vorstand im Januar beteuert. Im März waren siebzig Monteure „freigesetzt“.',
    ],
    ['N', '„Heimat“ gilt als kaum übersetzbar; das Englische behilft sich mit drei Wörtern.'],
    [
      'SN',
      'Die Kasse hat ihre Leistungen wieder einmal „optimiert“. Brillen zahlt man jetzt selbst; das Ganze läuft unter dem Namen „Klarblick“.',
    ],
    ['S', '»Experten« im Frühstücksfernsehen haben inzwischen sieben der letzten zwei Krisen vorhergesagt.'],
    [
      'NP',
      'In einer internen Mail mit dem Betreff »Eilt nicht« schreibt die Leitung, sie fürchte »hässliche Schlagzeilen vor Weihnachten«.',
    ],
    ['S', 'Die reichsten Familien des Landes werden nun „enteignet“, und zwar um sieben Prozent.'],
    [
      'N',
      'Die Brigade erhält Drohnen, die im Fachjargon „Loitering Munition“ heißen und über dem Ziel kreisen, bevor sie hinabstürzen.',
    ],
    ['SS', 'Das Geld floss an einen „Verlag“ ohne Bücher und in „Studienreisen“ ans Mittelmeer.'],
    ['QQ', '„Es hat zweimal geknallt“, berichtet Anwohnerin Rita Thies. „Dann war alles weiß.“'],
    [
      'NS',
      'Der Beschluss firmiert als „Pakt für den Fluss“. Die „Renaturierung“ besteht bislang aus einer Parkbank.',
    ],
    [
      'SS',
      'Es braucht schon eine besondere Sorte "Patriot", um sein Geld in Panama zu parken, und eine besondere Sorte "Reporter", um dazu zu schweigen.',
    ],
    ['NN', 'Das Festival beginnt mit „Nathan der Weise“ und endet am Sonntag mit „Die Räuber“.'],
    [
      'QP',
      '„Mit mir nicht“, sagte der polnische Außenminister vor der Sitzung. Eine „Waffenruhe auf dem Papier“ lehne er ab.',
    ],
    [
      'QS',
      '„Die Katze kam drei Tage nicht unter dem Schrank hervor“, erzählt Anni Brock, 68. So lange bebte nach der „kontrollierten“ Sprengung das halbe Dorf.',
    ],
  ]),
];
