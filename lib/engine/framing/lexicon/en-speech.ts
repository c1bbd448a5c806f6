import type { SpeechLexicon } from './lexicon.ts';
import { englishPresents, englishVerbPhrases, englishVerbs, phrases, words } from './words.ts';

/**
 * English words of saying. Put together by hand from the reporting verbs that style books of agencies and
 * newspapers discuss (neutral "said" against "claimed", "admitted"), and from what English grammars list as
 * verbs of communication.
 */
export const EN_SPEECH: SpeechLexicon = {
  saying: [
    ...englishVerbs(`
      acknowledge add admit(t) allege announce argue assert assure attest aver(r) believe brag coo complain conclude
      concede confide confirm contend declare disclose emphasise emphasize enthuse exclaim explain groan grouse grumble
      gush indicate insist interject josh maintain mention moan muse mutter observe opine posit predict proclaim profess
      purport purr quip reckon recount reiterate remark remind reply respond retort reveal say/said scoff sneer stammer
      suggest surmise swear/swore tell/told testify theorise think/thought underline vent vouch warn`),
    ...englishVerbs(`
      answer bark beam beg blog blurt boast caution chant chuckle claim comment cry deadpan(n) demur(r) drawl email fume
      gasp grin growl hint joke lament laugh murmur note quote rage roar rule scream shout shrug sigh sing/sang smile snap
      state stress text thunder tut tweet venture wail whine whisper wisecrack wonder write/wrote yell`),
    ...words('asked asks asking countered hears heard reads recalled recalls recalling remembered remembers'),
  ],
  telling: words('tell tells told telling assured reminded informed'),
  sayingOrNoun: [
    ...englishVerbs('pledge promise vow'),
    ...englishPresents(`
      bark beam chant claim comment cry demand email gasp grin growl hint joke lament laugh mention murmur note rage remark
      report roar rule scream shout shrug sigh smile snap state stress text thunder tweet venture wail whine whisper
      wisecrack wonder`),
    ...words('posted pleaded informed suggest suggests read think thinking'),
  ],
  sayingOrAdjective: words('alleged claimed professed reported'),
  sayingOrDoing: words(
    `added adds adding maintain maintained maintains maintaining ruled rules observed observes answered answers wrote
    write writes writing boast boasts boasted boasting`,
  ),
  separable: new Map(),
  voicing: [
    ...englishVerbs(`
      acclaim accuse admonish advise advocate affirm agree allude apologise apologize appeal applaud articulate ascribe assail
      assure attribute avow belittle bemoan berate bewail blame blast brand bristle call castigate caution censure
      chastise chide cite clamour commend commiserate compare compliment condemn condone congratulate consider counsel
      criticise criticize decree decry deem demand denigrate denounce deny deplore deprecate deride describe detail
      diagnose disavow dismiss disown disparage dub(b) emphasise endorse eulogise excoriate exhort express extol(l) coin fear
      flag forbid(d)/forbade/forbidden forecast/forecast fret grumble guarantee hail highlight identify implore insult
      invoke label(l) lambast lament lash laud liken list lobby malign mock mourn outline pan plead pledge praise pray
      preach prohibit promise propose protest quip rail react reaffirm rebuff rebuke rebut recommend recount refer(r)
      refute regret(t) reiterate reject repeat report reprimand reproach reprove request require revile ridicule rue
      salute scold scorn slam speak/spoke/spoken specify speculate stipulate summarise term thank threaten toast
      tout trash permit(t) underscore upbraid urge vaunt vilify voice vow warn welcome`),
    ...words(`
      talked talking labeled labeling allege championed savaged rubbished signalled signaled hinted announced proclaimed predicted
      underlined objects objected greeted greets`),
  ],
  voicingPhrases: [
    ...englishVerbPhrases(`
      hit/hit back at, hit/hit out at, take/took/taken aim at, pour scorn on, take/took/taken exception to, take/took/taken umbrage at, take/took/taken offence at, find/found fault with,
      make/made light of, rule out, speak/spoke/spoken out against, heap praise on, take/took/taken issue with,
      make/made fun of, play down, push for, press for, put/put the blame on, commit(t) to, commit(t) itself to,
      commit(t) himself to, commit(t) herself to, commit(t) themselves to, pencil(l) in, refuse to discuss,
      decline to discuss, sniff at, scoff at, sneer at, snort at, jeer at, laugh at, bridle at, bristle at, chafe at,
      balk at, baulk at, recoil at, wince at, cringe at, grumble at, rail at, dwell/dwelt on, warm to, dissent from, refuse to comment on, decline to comment on, brace for, settle for, opt for, plump for`),
    ...phrases(`
      object to, pointing to, put at, puts at, talks of, charged with, convicted of, cleared of, guilty of, suspended for,
      suspended over`),
  ],
  splitPhrases: new Map([
    ...englishVerbs('put/put').map((form) => [form, 'down to'] as const),
    ...englishVerbs('want wish').map((form) => [form, 'to know'] as const),
  ]),
  voicingAs: words(`
    write writes wrote written give gives gave given recorded records construe construed assessed sum sums summed classed classify classifies classified
    flatter flattered flatters trumpet trumpeted trumpets herald heralded heralds paint painted paints treat treats
    treated treating describe described describes describing see sees saw seen seeing view viewed views viewing
    regard regarded regards regarding characterise characterised characterises characterising characterize
    characterized characterizes characterizing portray portrayed portrays portraying cast casts casting depict
    depicted depicts depicting attack attacked attacks defend defended defends identified identify frame framed
    frames framing`),
  finding: [
    ...englishVerbs(`
      judge envisage expect anticipate suspect admire resent dread remember recall hope prefer(r) detest
      dislike loathe abhor mistrust distrust`),
    ...words(
      'smell smells smelled smelt scent scents scented sense senses sensed detect detects detected sees found finds thought thinks think foresee foresees foresaw',
    ),
  ],
  judging: words('find hold holds held rule rules ruled consider considers considered deem deems deemed'),
  as: words('as'),
  speechNouns: words(`
    accusation accusations claim claims allegation allegations warning warnings call calls criticism criticisms
    remark remarks comment comments statement statements speech letter tweet promise promises pledge pledges vow
    vows demand demands complaint complaints description characterisation characterization assertion assertions
    assurance assurances insistence boast boasts plea pleas appeal appeals testimony declaration admission
    apology shout shouts hint hints talk rumours rumors speculation report barb condemnation denunciation denunciations objection
    objections rebuke reminder reprimand retort taunt taunts tribute tributes condolences praise jibe phrase
    message argument verdict interview communique communiqué manifesto refrain chants cries reports`),
  voicingBehind: [],
  attitudes: words(`
    petition proceedings lawsuit motion instructions orders sermon lecture toast brief
    scathing critical dismissive scornful contemptuous adamant outraged worried concerned fearful apologetic
    grateful alarmed dismayed delighted pleased angered appalled shocked saddened disappointed frustrated
    puzzled baffled horrified stunned impressed touched disgusted incensed upset unhappy wary sceptical
    skeptical confident optimistic suggestion suggestions evidence grounds concern concerns suspicion suspicions
    account announcement answer assessment characterisations comparison conclusion conclusions confession
    critique denial denials depiction diagnosis estimate explanation finding findings forecast forecasts fears
    hopes judgment judgement lament mention mockery opinion portrayal prediction predictions prognosis proposal
    proposals reaction recommendation recommendations reference references reply reproach response summary view
    views aghast ashamed bullish cautious convinced devastated embarrassed excited furious gloomy heartbroken
    hopeful irritated annoyed exasperated bemused troubled unsettled perturbed nettled offended weary tired jealous
    proud hostile indignant insistent livid overjoyed relieved scandalised thrilled upbeat`),
  accordingTo: phrases(`
    according to, in the words of, in the phrase of, in the language of, by the account of, by his own account, by her own
    account, by their own account, by its own account, to quote, to use the
    words of, as told to, in the opinion of, in the view of, in the judgment of, in the judgement of,
    in the estimation of, in the eyes of, in his eyes, in her eyes, in their eyes, in his view, in her view, in their view, citing, quoting`),
  viewpoints: words('for to'),
  soSays: [],
  ownWords: words('words'),
  passives: words('is are was were be been being'),
  perfect: words('been'),
  participleEndings: words('ed'),
  putIt: phrases(`
    feels, felt, sounds, sounded, pronounced himself, pronounced herself, declared himself, declared herself, put
    it, saw it, sees it, remembers it, let it be known, puts it, had it, has it, phrased it`),
  distancing: words(`
    claim claims claimed claiming insist insists insisted insisting maintain maintains maintained maintaining assert
    asserts asserted asserting allege alleges alleging contend contends contended contending boast boasts
    boasted boasting profess professed purports purported`),
  hearerArticles: [],
  verbSecond: false,
  verbFinal: false,
  dashOpensSpeech: false,
  auxiliaries: words(`
    has have had was were is are will would could may might must can also later then now already again once never
    not repeatedly been previously recently subsequently first further publicly privately
    earlier today yesterday all both himself herself themselves itself additionally meanwhile`),
  adverbEnding: 'ly',
  pronouns: words('he she they it i we you who some many others critics officials'),
  continuing: words('he she they it'),
  determiners: words(`
    a an the this that these those his her their its our my your any some no every each all more what such both
    another own one two three`),
  numerals: words('two three four five six 2 3 4 5 6'),
  articles: words('the a an'),
  demonstratives: words('that this these those'),
  indefinite: words('a an'),
  possessives: words('his her their its our my your whose'),
  own: words('own'),
  genitiveEndings: [],
  prepositions: words(`
    behind beyond around inside outside across near on in at of for to from with by as about against over after
    before during under into amid despite towards toward between through within without following ahead since until up down out off`),
  topics: words('of about on over'),
  leadingAway: words(`
    around inside outside behind beyond across near after before during under amid despite through within throughout
    alongside since until chance opportunity including`),
  boundaries: words(`
    that which who whom whose what while when where whereas because if as but although though than so on in at
    during after before since until about against via following ahead yesterday today tomorrow monday tuesday
    wednesday thursday friday saturday sunday earlier later last this recently again adding speaking told
    referring is was are were`),
  and: words('and &'),
  impersonal: words('it'),
  existential: words('there'),
  infinitive: words('to'),
  copulas: words(
    'be being stay staying remain remaining become becoming feel feeling look looking keep act acting',
  ),
  gerund: {
    ending: 'ing',
    adjectives: words('growing increasing leading existing ongoing continuing rising looming'),
  },
  linking: words('is are was were be been being'),
  so: words('so self'),
  conversing: words('speak speaks speaking spoke talk talks talked talking'),
  with: words('to with'),
  claimNouns: words(
    'claim claims allegation allegations assertion suggestion accusation insistence idea notion',
  ),
  reportingEndings: words('ed held found felt'),
  notReporting: words('ensured proved showed demonstrated discovered happened meant based used said'),
  reportedMood: [],
  notSaying: phrases(`
    add to, adds to, report to, reports to, reported to, reporting to, tell a lot about, tell a good deal about, tell much about, added up, adds up, add up, thinks of, think of, asked about, asks about, ask about, wondered about, wonders
    about, heard the case, heard evidence, hears the case, call a meeting, called a meeting, calls a meeting, call a news
    conference, called a news conference, call a press conference, called a press conference, call an election,
    called an election, call a vote, called a vote, call a strike, called a strike, call a conference, called a
    conference, believe in, believed in, believes in, thought of, heard of, hear of, hears of, read about`),
  nobody: words('nobody nothing neither none noone few'),
  negations: words('not never cannot'),
  questions: words('what when where why how whether if who'),
  subordinators: words(`
    should had were
    whatever whoever wherever although though while whilst when whenever if because since once after before until
    unless even`),
  imperatives: words('thank call consider ask blame recall remember expect read think say tell write admire'),
  contrasts: words('while whereas'),
  asking: words('ask asks asked asking wonder wonders wondered'),
  complaining: words(`
    complain complains complained complaining grumble grumbles grumbled fear fears feared protest protests protested
    lament laments lamented moan moans moaned object objects objected`),
  presentEnding: 's',
  deeds:
    words(`left took gave made went came got put set sent bought sold paid built ran kept lost won led held met
brought drove flew fell chose broke stood sat began drew threw had hid spent`),
  deedEnding: 'ed',
  silence: words('nothing little'),
  that: words('that'),
  what: words('what which'),
  relatives: words('who whom which'),
  subjectEndings: [],
  by: words('by'),
};
