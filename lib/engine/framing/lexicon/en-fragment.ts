import type { FragmentLexicon } from './lexicon.ts';
import { phrases, words } from './words.ts';

/**
 * What tells English scare quotes from names, mentions and glosses. The uses of quotation marks are those the
 * Chicago Manual of Style (7.57, 7.63) and the Stanford Encyclopedia's article on quotation set apart; the words
 * are chosen by hand.
 */
export const EN_FRAGMENT: FragmentLexicon = {
  disowning: phrases(`
    so-called, so called, self-styled, self styled, self-proclaimed, self-described, self-declared, self-appointed,
    a would-be, the would-be, his would-be, her would-be, their would-be, its would-be, quote-unquote, quote unquote, what passes for, what is called, euphemistically called, euphemistically
    known as, touted as, billed as, advertised as, marketed as, presented as, sold as, dressed up as, masquerading
    as, posing as, passed off as, sells as, sell as, so much for, so much for the, so much for this, so much for that, in the guise of, what passes as, the fiction of, the illusion of,
    the fairy tale of, under the guise of, in the name of, under the pretext of, on the pretext of, the myth of, the
    pretence of, the pretense of`),
  doubting: words(`
    alleged supposed purported ostensible apparent presumed imagined perceived imaginary claimed professed
    supposedly allegedly purportedly ostensibly`),
  naming: phrases(`
    called, known as, known locally as, also known as, nicknamed, codenamed, code-named, named, entitled, titled,
    dubbed, christened, named after, renamed, aka, labelled, labeled, marked, stamped, tagged, captioned, headlined,
    rated, graded, ranked, ends with, ended with, begins with, beginning with, spell it, spells it, spelled it, spelt it, classified as, listed as, listed under, filed under, booked as, entered as, categorised as, categorized as, registered as, spelled,
    spelt, pronounced, starring in, subtitled`),
  beforeName: phrases('aboard, crew of, captain of, skipper of, decks of, editor of, interview with'),
  known: words('known'),
  grading: words('rated graded ranked judged classified category rating grade'),
  titled: words(`
    operation exercise project hms rfa uss ship vessel frigate submarine yacht ferry trawler tanker boat mission
    film movie book novel song album single show series play musical opera podcast documentary programme program
    magazine newspaper journal poem painting exhibition essay article report paper game app website column
    episode chapter track hit sitcom drama thriller comedy memoir biography trilogy sculpture ballet symphony
    campaign initiative scheme strategy doctrine plan tour festival conference policy agenda platform brand label
    band group magazine restaurant pub bar club hotel cafe racehorse horse hurricane storm typhoon cyclone
    headline slot hashtag account channel section room award prize category model version lyrics`),
  mentioning: words(`
    word words term terms phrase expression label name nickname title slogan motto hashtag hashtags verb noun adjective
    acronym letter moniker codename alias epithet password command button tag prefix suffix spelling mantra
    catchphrase surname inscription press pressed type typed click clicked rhymes headline headlines slogans question
    answer lyrics caption phenomenon plural singular`),
  labels: words('word label tag slogan hashtag phrase term motto moniker nickname epithet mantra'),
  inscribing: words(`
    chalked painted daubed sprayed scrawled scribbled tattooed engraved carved etched stencilled stenciled embroidered
    inscribed headed captioned reading printed typed stamped written spelled spelt marked`),
  wordUsing: words(
    'use uses used using say says said write writes wrote prefer prefers preferred choose chooses chose',
  ),
  usedFor: words('for when where instead rather to'),
  carriers: words(`
    sign signs notice placard placards banner banners poster posters sticker stickers badge badges plaque plate
    board note label card screen t-shirt shirt cap door wall flag`),
  carrierLinks: words('reading saying bearing with says reads said displaying'),
  standing: [],
  lookingUp: words(
    'replace substitute say search look shout type press click tick select dial enter google see',
  ),
  inLanguage: words('in'),
  wordFor: words('for word term expression phrase'),
  mentionLinks: words('about like such'),
  jargon: words('slang jargon parlance lingo dialect'),
  definingBy: words('by for'),
  defining: words('mean means meant read'),
  termSetting: words(
    'define defines defined defining sorts sorted divide divides divided distinguish distinguishes distinguished classify classifies',
  ),
  unmasking: phrases(
    `its name for, their name for, his name for, her name for, its word for, their word for, by which, that is, which means, which in practice, which in effect, which in reality,
    which turns out, whatever that, whatever it, whatever they, if that is, which is to say, or so`,
  ),
  turning: phrases(`
    means that, meant that, means only, means before, means after, means until, means never, means not, means no, means
    fewer, means less, means more, is what they call, is what we call, is what you call, is what it calls, in this case means`),
  questioning: words(
    'nobody none few whether doubt doubts doubted wonder wonders actually hardly supposedly really',
  ),
  hearsay: phrases(`
    i am told, i was told, we are told, we were told, we have been told, we were promised, we have been promised, we had been promised, we
    were assured, we have been assured, you were told, one was told, it is said, it was said, they say, you are
    told, we are assured, we are promised, we keep being told, we keep hearing, one is told, we are reminded, we were reminded, for all the talk, all
    the talk of, all the talk about, all this talk of, despite the talk, so much for`),
  opponents: words('critics sceptics skeptics opponents detractors cynics doubters unions campaigners'),
  praise: words(`
    histor landmark deep enhanc ambitio strateg special unpreced transform comprehens groundbreak next world game
    future cutting`),
  termHeads: words(
    'index test method model effect theory syndrome rate ratio scale gene technique mode button',
  ),
  glossing: phrases(`
    means, meaning, mean, which means, which translates as, translates as, translated as, translates to, literally,
    is norwegian for, norwegian for, german for, russian for, french for, ukrainian for, is russian for, or, stands
    for, in quotation marks, in inverted commas, in scare quotes, in quotes, here means, here meaning, now means,
    simply means, really means, here in its, in the sense, in its strict sense, roughly, loosely, is short for,
    short for, refers to, is defined as, in english, come to mean, came to mean, word for, words for, term for, expression for, syllables of, letters of,
    spelling of, comes from the, derives from, derived from`),
  glossingApart: phrases('meaning, literally, roughly'),
  finite: words(`
    is are was were am isn't aren't wasn't weren't will won't would wouldn't can can't cannot could couldn't
    must should shouldn't may might has have had hasn't haven't hadn't do does did don't doesn't didn't
    i'm we're you're they're he's she's it's that's there's i've we've they've i'll we'll they'll i'd we'd let's
    want wants know knows think believe remains shows means makes stands seems got
    went came knew thought said took made gave felt`),
  presentEnding: 's',
  acting: words(`
    against counter countering combat combating combatting deter deterring fight fighting stop stopping curb curbing
    prevent preventing defend defending tackle tackling resist resisting confront confronting spread spreading
    promote promoting restore restoring impose imposing enforce enforcing root oppose opposing contain containing
    amid face pursue pursuing deliver delivering achieve achieving`),
  definite: words('the this that those these such'),
  inPlace: [],
  publishing: [],
  definiteEndings: [],
  denying: words(`
    no not never nobody none nothing neither nor without hardly few little cannot nowhere until yet still only
    already`),
  persons: words('we us our you your i my'),
  degrees: words('very so too more less as'),
  noAdverbs: words(
    'holy family brotherly sisterly motherly heavenly orderly worldly timely cowardly lively deadly kindly lowly manly saintly scholarly curly early only friendly daily weekly monthly yearly costly elderly lonely lovely ugly silly fly likely',
  ),
  sides: words(`
    russia soviet chinese china ukrain belarus europ americ western eastern northern southern british english
    scot irish welsh german french polish baltic nordic norweg swed finn dan dutch italian spanish greek turk
    kurd arab iran iraq syria israel palestin jewish zionis islam muslim christian hindu sikh indian pakistan
    afghan korea japan taiwan hong tibet uyghur uighur african venezuel cuba mexic latin atlantic nato trump
    biden putin brexit labour tory conservative republican democrat anglo`),
  stance: words(`
    aggress threat expert reform peace special secur provoc sabota terror extrem democra freedom liberat patriot
    traitor enem invader invasion occup annex genocid nazi fascis denazif demilitar sovereign referend elite dialog
    cooperat co-operat negotiat histor landmark lead freedom establishment regime puppet propagand disinformation
    misinformation fake truth evidence tradition values moral western imperial colonial hegemon woke crisis flood
    swarm migrant refugee illegal fair justice equal neutral impartial moderate rebel volunteer peacekeep advis
    guarantee deal partner friend aid humanitarian protect rescue solidar efficien saving moderni progress growth
    transform level austerity tough green clean sustainab independent mistake accident misunderstanding legitim
    legal rules hybrid meddl interfer collusion hoax plot conspir uprising resistance martyr hero collaborat
    separatist loyal concern solution gift donat charity research study trial inquiry journalist scientist republic
    hostil deterr defen ally allies victor winner correct facts safe success loyal glor corrupt crimin nationalis
    populis leftis rightis socialis communis capitalis feminis anti surgical collateral surrender lobby deep law
    plan policy strateg plot zone order force border protest rights nation people debate consult control interven
    pact mission duty crime gang cleans purge unrest riot camp cell target strike weapon missile war$ wars$ warfare
    win$ wall$ aid$`),
  hasCapitalNouns: false,
  nounEndings: [],
  adjectiveEndings: words('able ible ful ous less ive ical ised ized ated ient ary'),
  foreignSmall: [],
  small: words('a an the of for and or in on to at by with from vs as is'),
};
