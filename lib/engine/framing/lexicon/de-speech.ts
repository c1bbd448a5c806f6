import type { SpeechLexicon } from './lexicon.ts';
import { germanVerbs, pairs, phrases, words } from './words.ts';

/** German words of saying, put together by hand. A verb may end its clause, so participles count as well. */
export const DE_SPEECH: SpeechLexicon = {
  saying: words(`
    erzählt erzählte erzählten lacht brummt brummte murrt murrte seufzt ruft gibt gab gesteht gestand sagt sagte
    sagten sagen gesagt erklärt erklärte erklärten teilte teilten mitgeteilt betont betonte betonten berichtet
    berichtete berichteten schreibt schrieb schrieben geschrieben meint meinte meinten behauptet behauptete
    behaupteten versichert versicherte versicherten beteuert beteuerte äußerte äußerten antwortet antwortete fragt
    fragte ergänzt ergänzte fügte warnt warnte warnten gewarnt kündigte kündigten angekündigt bestätigt bestätigte
    bestätigten räumte verkündet verkündete twitterte kommentiert kommentierte zitiert zitierte unterstrich
    bekräftigt bekräftigte glaubt glaubte findet fand rief riefen kritisierte resümiert klagt klagte prahlt prahlte
    jubelt jubelte spottet spottete moniert monierte schwärmt schwärmte scherzt scherzte lästert lästerte witzelt
    witzelte höhnt höhnte prophezeit lachte lächelte seufzte erwidert erwiderte entgegnete murmelte schimpfte lautet
    lautete`),
  telling: [],
  sayingOrNoun: [],
  sayingOrAdjective: [],
  sayingOrDoing: words('findet fand'),
  separable: pairs(`
    teilt: mit
    teilte: mit
    teilten: mit
    fügt: hinzu
    fügte: hinzu
    fügten: hinzu
    räumt: ein
    räumte: ein
    räumten: ein
    kündigt: an
    kündigte: an
    kündigten: an
    wirft: vor
    warf: vor
    warfen: vor
    werfen: vor
    weist: zurück
    weisen: zurück
    wies: zurück
    wiesen: zurück
    lehnt: ab
    lehnen: ab
    lehnte: ab
    lehnten: ab
    führt: an
    führen: an
    führte: an
    führten: an
    gibt: zu
    gab: zu
    zählt: auf
    zählte: auf
    zählen: auf
    stellen: aussicht
    stellt: aussicht
    stellte: aussicht
    stellten: aussicht
  `),
  voicing: [
    ...germanVerbs(`
      lob würdig rümpf forder dank droh mahn warn rüg tadel klag fürcht erwart rühm schimpf spott
      /begrüß /beklag /verurteil /kritisier /verlang /brandmark /titulier /bekräftig /bemängel /beanstand
      /bedauer /befürcht /bescheinig /attestier /unterstell /vermut /vermiss /erhoff /prophezei /beschuldig /bezichtig
      /verspott /verteufel /verharmlos /charakterisier /diagnostizier /signalisier /garantier /vereinbar
      /begründ /interpretier /befürwort /dementier /rechtfertig /propagier /proklamier /deklarier /etikettier
      /diffamier /denunzier /verhöhn /belächel /thematisier geißel`),
    ...words(`
      formuliert formulierte verbietet verbot verbieten erlaubt erlaubte leugnet leugnete bezeichnet bezeichnen bezeichnete bezeichneten empfiehlt empfahl nennt nennen nannte nannten genannt verspricht versprechen versprach versprachen versprochen spricht sprechen sprach
      sprachen gesprochen wirft werfen warf warfen vorgeworfen weist weisen wies wiesen zurückgewiesen lehnt lehnen lehnte
      lehnten abgelehnt ruft rufen rief riefen führt führen zählt zählen preist pries priesen gepriesen rät riet
      geraten verspottet wertet stellt stellte stellten`),
  ],
  voicingPhrases: phrases(`
    zeigte sich, zeigt sich, zeigten sich, gab sich, gibt sich, gaben sich, äußerte sich, äußert sich, wendet sich
    gegen, wandte sich gegen, wehrt sich gegen, wehrte sich gegen, nimmt anstoß an, nahm anstoß an, hält nichts von, hielt nichts von, distanziert sich von, distanzierte sich von, hat genug von, hatte genug von, stört sich an, störten sich an, störte sich an, reibt sich an, mokiert sich über, mokierte sich über, beschwert sich über,
    beschwerte sich über, beschwerten sich über, empörte sich über, lacht über, lachte über, lachen über, höhnt über, sieht in, sehen in, sah in, sahen in, sieht im, sah im, sieht darin, sehen darin, sah darin, sahen darin, rechnet mit, rechnen mit, rechnete mit, geht von, gehen von, ging
    von, gingen von, prangert an, prangerte an, freut sich über, freute sich über, ärgert sich über, empört sich über`),
  splitPhrases: new Map([
    ['rümpft', 'die nase über'],
    ['rümpfte', 'die nase über'],
    ['rümpfen', 'die nase über'],
    ['schüttelt', 'den kopf über'],
    ['schüttelte', 'den kopf über'],
    ['schütteln', 'den kopf über'],
    ['bat', 'um'],
    ['baten', 'um'],
    ['bittet', 'um'],
    ['bitten', 'um'],
  ]),
  voicingAs: words(`
    eingeschätzt eingestuft gewertet betrachtet angesehen empfunden geschildert bewertet
   
    sieht sah sahen beschreibt beschrieb beschrieben betrachtet betrachtete wertet wertete stuft stufte schildert
    schilderte`),
  finding: [
    ...germanVerbs('/bevorzug /verabscheu'),
    ...words(
      'wittert witterte wittern ahnt ahnte ahnen sieht sah fand findet fanden finden hielt hält halten hielten',
    ),
  ],
  judging: words('nennt nannte nannten nennen findet finden fand fanden hält halten hielt hielten'),
  as: words('als wie'),
  speechNouns: words(`
    vorwurf vorwürfe vorwürfen behauptung behauptungen warnung warnungen forderung forderungen versprechen kritik
    aussage aussagen äußerung äußerungen erklärung rede kommentar mitteilung ankündigung berichte berichten rufe interview bericht brief zusage zusagen lob klage klagen appell geständnis`),
  voicingBehind: phrases('die rede'),
  attitudes: words(`
    irritiert genervt stolz wütend überrascht erbost besorgt empört entsetzt erleichtert enttäuscht verärgert erfreut skeptisch zuversichtlich begeistert schockiert
    einschätzung ansicht meinung urteil verdacht sorge sorgen angst hoffnung befürchtung befürchtungen fazit schluss
    antwort eindruck`),
  accordingTo: phrases(`
    in seinen augen, in ihren augen, aus seiner sicht, aus ihrer sicht, heißt es, hieß es, es heißt, es hieß, laut, nach angaben, nach angaben von, zufolge, nach worten, nach den
    worten, mit den worten, nach ansicht, so der, so die, so das`),
  viewpoints: words('für'),
  soSays: words('so'),
  ownWords: words('worten worte'),
  passives: words('wird werden wurde wurden worden'),
  perfect: words('worden'),
  participleEndings: [],
  putIt: phrases(`
    fühlt sich, fühlte sich, fühlen sich, es
    formulierte, es sah, es sieht, es formuliert, es ausdrückte, es ausdrückt, es nannte, es nennt`),
  distancing: words('behauptet behauptete behaupteten beteuert beteuerte'),
  hearerArticles: words('dem der'),
  verbSecond: true,
  verbFinal: true,
  dashOpensSpeech: false,
  auxiliaries: words(`
    hat haben hatte hatten ist war waren wird wurde wurden auch später nun dann bereits wieder nie nicht mehrfach
    zuvor selbst zudem außerdem jedoch weiter`),
  adverbEnding: '',
  pronouns: words('er sie es ich wir ihr man einige viele andere kritiker'),
  continuing: words('er sie es'),
  determiners: words(`
    ein eine einen einem einer eines der die das den dem des dieser diese dieses diesen diesem sein seine seinen
    seinem seiner ihr ihre ihren ihrem ihrer unser unsere kein keine jeder jede alle mehr beide zwei drei vier fünf sechs sieben acht neun zehn elf zwölf viele mehrere einige`),
  numerals: words('zwei drei vier fünf sechs 2 3 4 5 6'),
  articles: [],
  demonstratives: words('das dies'),
  indefinite: words('ein eine einen einem einer eines'),
  possessives: words('sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere'),
  own: words('eigene eigenen eigener eigenes eigenem'),
  genitiveEndings: [],
  prepositions: words(`
    an auf in im am vom zum zur beim bei von zu mit als über gegen nach vor unter während aus durch für ohne um seit
    bis zwischen trotz wegen angesichts`),
  topics: words('über zu zum zur'),
  leadingAway: words('hinter neben während seit bis trotz wegen zwischen'),
  boundaries: words(`
    dass daß als während wenn wo weil aber wie im am bei nach vor seit über gegen montag dienstag mittwoch donnerstag
    freitag samstag sonntag gestern heute später ist war hat wird werden soll will kann muss in auf zu zur zum`),
  and: words('und &'),
  impersonal: words('es'),
  existential: [],
  infinitive: words('zu'),
  copulas: words('sein bleiben werden'),
  gerund: null,
  linking: words('ist sind war waren lautet lautete heißt hieß'),
  so: words('so'),
  conversing: words('spricht sprach sprachen sprechen redet redete reden'),
  with: words('mit'),
  claimNouns: words('vorwurf behauptung these unterstellung vorwürfe'),
  reportingEndings: words('te ten'),
  notReporting: words('zeigte bedeutete führte sorgte bewirkte'),
  reportedMood: words(
    'sei seien wolle könne müsse solle dürfe habe werde gebe gehe bleibe brauche stehe komme wisse beginne starte stelle führe mache zeige sehe liege nehme halte bringe bedeute gehöre diene leiste schaffe drohe bestehe entstehe',
  ),
  notSaying: phrases('glaubt an, glaubte an'),
  nobody: words('niemand keiner keine'),
  negations: words('nicht nie'),
  questions: words('was wann wo warum wie ob wer'),
  subordinators: words(`obwohl während wenn weil nachdem bevor sobald falls solange da`),
  imperatives: [],
  contrasts: words('während'),
  asking: words('fragt fragte fragen fragten'),
  complaining: words('klagt klagte klagen fürchtet fürchten'),
  presentEnding: '',
  deeds:
    words(`lieferte lieferten servierte ging kam nahm gab ließ machte brachte kaufte verkaufte zahlte baute verlor gewann fuhr flog verließ
öffnete schloss schickte setzte stellte geht kommt nimmt gibt lässt macht kauft verkauft baut fährt
fliegt schickt`),
  deedEnding: '',
  silence: words('nichts wenig niemandem niemanden'),
  that: words('dass daß'),
  what: words('was'),
  relatives: words('der die das dem den denen deren'),
  subjectEndings: [],
  by: words('von vom'),
};
