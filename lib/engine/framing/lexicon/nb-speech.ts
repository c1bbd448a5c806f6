import type { SpeechLexicon } from './lexicon.ts';
import { pairs, phrases, words } from './words.ts';

/** Norwegian (Bokmål, with the commonest Nynorsk and Danish forms) words of saying, put together by hand. */
export const NB_SPEECH: SpeechLexicon = {
  saying: words(`
    sier sa sagt sie si seier siger sagde fortalte forteller fortalt opplyser opplyste opplyst uttaler uttalte
    uttalt mener mente meiner påpeker påpekte understreker understreket understreka forklarer forklarte forklart
    skriver skrev skrevet tvitret kommenterer kommenterte svarer svarte svart spør spurte spurt hevder hevdet hevda
    hevdar påstår påstod påsto insisterer insisterte erklærer erklærte erklært bekrefter bekreftet innrømmer
    innrømmet medgir medga fastslår fastslo advarer advarte advart varsler varslet tror trodde legger la kunngjorde
    kunngjør konkluderer konkluderte konstaterer konstaterte anslår anslo antyder antydet synes syntes skryter skrøt
    klager klaget jubler jublet innvender innvendte sukker bemerker bemerket spår spådde siterer siterte fremholder
    framholder fremholdt tilføyer tilføyde utbrøt ropte roper melder meldte rapporterer rapporterte lyder lød smiler
    smilte ler lo sukker sukket utbrast mumlet repliserer replisert poengterer poengterte presiserer presiserte`),
  telling: words('fortalte forteller'),
  sayingOrNoun: words('krav påstand'),
  sayingOrAdjective: words('påstått'),
  sayingOrDoing: words('svarer svarte'),
  separable: pairs(`
    legger: til
    la: til
    viser: til
    viste: til
    trekker: fram
    stiller: utsikt
    stilte: utsikt
  `),
  voicing: words(`
    kaller kalte kalt kalla kallar omtaler omtalte betegner betegnet betegnar stempler stemplet roser roste ros
    hyller hyllet kritiserer kritiserte fordømmer fordømte fordømt avviser avviste avvist lover lovet lovte lova
    krever krevde anklager anklaget beskylder beskyldte skylder skyldte takker takket lovpriser lovpriste avfeier
    avfeide benekter benektet truer truet ber ba etterlyser etterlyste uttrykker uttrykte snakker snakket viser
    viste nevner nevnte trekker understreker betegnes omtales karakteriserer karakteriserte frykter fryktet beskyldt
    anklaget kritisert rost hyllet avvist omtalt betegnet karakterisert advarer advarte maner oppfordrer oppfordret
    formulerer formulerte forbyr forbød tillater tillot lister listet gjentar gjentok beskriver beskrev refser refset berømmer berømmet beklager beklaget vedgår vedgikk lovpriser
    forventer forventet venter snakkes spår spådde mistenker mistenkte ønsker foreslår foreslo anbefaler anbefalte slakter slaktet stiller stilte
    begrunner begrunnet forsvarer forsvarte bestrider bestred tilbakeviser tilbakeviste håner hånte latterliggjør
    latterliggjorde applauderer applauderte angriper angrep fremhever fremhevet framhever framhevet sammenligner
    sammenlignet bebuder bebudet signaliserer signaliserte garanterer garanterte tolker tolket`),
  voicingPhrases: phrases(`
    peker på, pekte på, pekt på, går ut mot, gikk ut mot, fnyser av, fnyste av, tar avstand fra, tok avstand fra, har lite til overs for, hadde lite til overs for, er lei av, var lei av, ler av, lo av, flirer av, flirte av, snøfter av,
    snøftet av, himler med øynene av, reagerer på, reagerte på, raser mot, raste mot, dveler ved, dvelte ved, går hardt ut mot, gikk hardt ut mot, langer ut mot, langet ut mot, tar til orde for,
    tok til orde for, gir uttrykk for, ga uttrykk for, går til angrep på, gikk til angrep på, tar et oppgjør med,
    tok et oppgjør med, vises det til, vist til, enige om, ble enige om, går til valg på, gikk til valg på, ber om, ba om`),
  splitPhrases: new Map([
    ['rynker', 'på nesen av'],
    ['rynket', 'på nesen av'],
    ['rynka', 'på nesa av'],
    ['rister', 'på hodet av'],
    ['ristet', 'på hodet av'],
    ['trekker', 'på skuldrene av'],
    ['trakk', 'på skuldrene av'],
  ]),
  voicingAs: words(
    'husker husket huskes minnes beskriver beskrev beskrevet ser så sett betrakter betraktet anser anså regner regnet fremstiller fremstilte vurderer vurderte vurdert oppfatter oppfattet tolker tolket',
  ),
  finding: words(`
    fant finner aner ante lukter øyner avdekket avdekker foretrekker foretrakk foretrukket misliker mislikte avskyr avskydde mistror mistrodde`),
  judging: words('fant finner synes syntes mener mente kaller kalte'),
  as: words('som'),
  speechNouns: words(`
    påstander påstanden anklager anklagen anklagene beskyldninger beskyldningene advarsel advarsler løfte løfter
    krav kritikk uttalelse uttalelser uttalelsen kommentar kommentarer tale talen erklæring erklæringen innrømmelse
    rapporter meldinger snakk rop budskap brev brevet intervju intervjuet notat notatet`),
  voicingBehind: [],
  attitudes: words(`
    irritert irriterte provosert provoserte rasende lei stolt stolte overrasket overrasket redd redde bekymret bekymra skeptisk skeptiske kritisk kritiske skuffet sjokkert opprørt lettet fornøyd bekymring
    frykt håp mistanke vurdering konklusjon reaksjon svar ønske anbefaling oppfordring`),
  accordingTo: phrases(
    'i hans øyne, i hennes øyne, i deres øyne, etter hans syn, etter hennes syn, etter deres syn, ifølge, i følge, ifølgje, etter det, med ordene, med ordene til, sitat, skal vi tro, heter det i, står det i',
  ),
  viewpoints: words('for'),
  soSays: [],
  ownWords: words('ord'),
  passives: words('er var blir ble blitt'),
  perfect: words('blitt'),
  participleEndings: words('et ert gjort'),
  putIt: phrases(`
    føler seg, følte seg, kjenner seg, så det, ser det, formulerte det, formulerer det, uttrykte det, uttrykker det, sa det, sier det`),
  distancing: words('hevder hevdet hevda hevdar påstår påstod påsto insisterer insisterte'),
  hearerArticles: [],
  verbSecond: true,
  verbFinal: false,
  dashOpensSpeech: true,
  auxiliaries: words(`
    har hadde er var blir ble vil ville skal skulle kan kunne må måtte også senere nå igjen alt allerede aldri ikke
    gjentatte ganger tidligere selv både imidlertid videre`),
  adverbEnding: '',
  pronouns: words('han hun de det jeg vi du dere noen mange andre kritikere ho eg dei'),
  continuing: words('han hun de det'),
  determiners: words(`
    en ei et den det de denne dette disse sin sitt sine hans hennes deres dens dets vår vårt våre min mitt mine noen
    noe ingen hver alle mer slik begge annen andre ein eit`),
  numerals: words('to tre fire fem seks 2 3 4 5 6'),
  articles: [],
  demonstratives: words('det dette'),
  indefinite: words('en et ei ein eit'),
  possessives: words('sin sitt sine hans hennes deres dens dets vår vårt våre'),
  own: words('egen eget egne'),
  genitiveEndings: words('ets ens enes'),
  prepositions: words(`
    på i ved av for til fra med som om mot over etter før under inn blant gjennom uten siden innen mellom ifølge hos
    ut opp ned overfor angående`),
  topics: words('om'),
  leadingAway: words('rundt inne utenfor bak etter før under gjennom siden innen hos'),
  boundaries: words(`
    at som mens når da der hvor fordi hvis men selv enn slik så på i ved under etter før siden om mot via onsdag
    torsdag fredag lørdag søndag mandag tirsdag tidligere senere denne til er var har blir ble skal vil kan må`),
  and: words('og &'),
  impersonal: words('det'),
  existential: [],
  infinitive: words('å'),
  copulas: words('være bli holde forbli'),
  gerund: null,
  linking: words('er var blir ble'),
  so: words('så'),
  conversing: words('snakker snakket taler talte'),
  with: words('med til'),
  claimNouns: words('påstand påstanden påstander påstandene anklage anklagen tanken'),
  reportingEndings: words('te et'),
  notReporting: words('betyr viste sørget visste huset antallet'),
  reportedMood: [],
  notSaying: phrases('tror på, trodde på'),
  nobody: words('ingen verken'),
  negations: words('ikke aldri'),
  questions: words('hva når hvor hvorfor hvordan om hvem'),
  subordinators: words(`uansett selv selvom skjønt mens når hvis fordi siden etter før da dersom`),
  imperatives: [],
  contrasts: words('mens'),
  asking: words('spør spurte lurer lurte'),
  complaining: words('klager klaget frykter fryktet'),
  presentEnding: '',
  deeds:
    words(`dro leverte serverte tok ga gikk kom fikk satte sendte kjøpte solgte betalte bygde holdt tapte vant ledet møtte brakte
kjørte fløy forlot reiste åpnet stengte sender åpner stenger kjøper selger tar gir går får setter holder
reiser drar bygger`),
  deedEnding: '',
  silence: words('ingenting lite intet'),
  that: words('at'),
  what: words('hva det'),
  relatives: words('som'),
  subjectEndings: words('en et ene'),
  by: words('av'),
};
