import { cases } from './quoted-case.ts';

/**
 * Norwegian and German prose by writers who had not seen the engine: every second text of theirs. Read first, every
 * scare quote was found and no other.
 */
export const PROSE_AUTUMN_NB_DE = [
  ...cases('nb', [
    [
      'QS',
      '«Ingen mister jobben», sa konsernsjefen på allmøtet i mars. I september var 120 ansatte blitt «frikoblet».',
    ],
    [
      'SP',
      'Det «uavhengige» utvalget ble utnevnt, betalt og korrekturlest av oljeselskapet. I rapporten heter det at utslippene er «håndterbare».',
    ],
    [
      'S',
      'Den «spesielle militæroperasjonen» er inne i sitt femte år, og gravlunden er utvidet nok en gang.',
    ],
    [
      'SS',
      'Leilighetene er «rimelige», starter på sju millioner og har en «takhage» bestående av to blomsterkasser.',
    ],
    ['Q', '«Jeg hørte smellet og løp ut i sokkelesten», forteller nabo Torill Hauge.'],
    ['S', 'Så kom «reformen», og med den forsvant fødestua.'],
    [
      'S',
      'Folkeavstemningen i de okkuperte områdene fikk ventet «oppslutning»: Soldatene bar urnene fra dør til dør.',
    ],
    ['S', 'Det er rørende hvor mange «eksperter» som alltid visste at boligprisene ville falle.'],
    [
      'SQ',
      'Partiets «grasrotmøte» varte i tolv minutter, og ingen fikk ordet. «Jeg hadde ikke rukket å ta av meg jakka», sier et medlem fra Hamar.',
    ],
    ['S', 'I statsbudsjettet får de eldre en brosjyre, en hjelpetelefon og «verdighet».'],
    ['S', 'Kinas «fiskebåter» ved revet har vannkanoner, men ikke garn.'],
    ['P', 'Treneren roste keeperen for «det mest sinnssyke jeg har sett på en fotballbane».'],
    [
      'PS',
      'Statsråden forsvarte turen som «helt nødvendig for rikets interesser». Fra den «nødvendige» turen finnes 46 bilder, alle tatt ved bassenget.',
    ],
    ['P', 'Det kom beskyldninger om "grov forskjellsbehandling" fra anbyderne som tapte.'],
    [
      'QPN',
      '«Du hadde alle muligheter til å fortelle sannheten», sa dommeren. Forklaringen hans ble avvist som «konstruert i ettertid». På nettforumet der saken begynte, brukte han kallenavnet «Ugla».',
    ],
  ]),
  ...cases('de', [
    [
      'PS',
      'Der Rechnungshof nannte die Vergabe „von Anfang bis Ende regelwidrig“. Das „Gutachten“, auf das sich der Landrat stützte, umfasst anderthalb Seiten.',
    ],
    ['S', 'Mit der „Freisetzung“ von 800 Leuten feiert der Konzern sein Jubiläum.'],
    [
      'QS',
      '„Kein Patient kommt zu kurz“, versichert der Klinikbetreiber. Die „Übergangslösung“ auf dem Parkplatz steht seit sechs Jahren.',
    ],
    [
      'SS',
      'Für 300 Euro bekamen die Fans ein „Premiumerlebnis“ hinter einer Säule und ein „Gourmetmenü“ aus der Pappschachtel.',
    ],
    [
      'PQ',
      'Der Ministerpräsident versprach „ein Jahrzehnt der Schiene“. „Daran können Sie mich messen“, fügte er hinzu.',
    ],
    [
      'S',
      'Drei Kommissionen später liegt nun ein „Eckpunktepapier“ vor, das keine Ecken hat und keinen Punkt.',
    ],
    ['S', 'Der „grüne“ Flughafen bekommt eine dritte Startbahn.'],
    ['P', 'Kritiker werfen der Behörde »organisierte Verantwortungslosigkeit« vor.'],
    ['S', 'Es ist schon erstaunlich, wie viele „Experten“ den Absturz immer haben kommen sehen.'],
    ['S', 'Die „Modernisierung“ der Hausverwaltung bestand darin, im November die Heizkörper abzumontieren.'],
    [
      'PS',
      'Der Vorstand bedauerte „etwaige Unannehmlichkeiten“. Gemeint sind neun Tage ohne Wasser; der „Notfallplan“ war ein Anrufbeantworter.',
    ],
    ['P', 'Trainer Kolbe lobte den Torwart als „das Verrückteste, was ich je auf einem Platz gesehen habe“.'],
    ['Q', '"Du kannst eine Pressemitteilung nicht essen", sagte die Leiterin der Tafel und ging.'],
    ['S', 'Das Schulessen ist »kostenlos«, sofern man die 60 Euro Verwaltungsgebühr nicht mitzählt.'],
    [
      'QSN',
      '„Ich habe getan, was jeder Vater tun würde“, sagte der Exminister vor Gericht. Der Vater hatte einem „Start-up“ aus Sohn und Hund sechs Millionen Euro verschafft. Die Firma trug den Namen „Novalis Med“.',
    ],
  ]),
];
