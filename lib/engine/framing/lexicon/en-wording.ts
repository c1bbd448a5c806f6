import type { WordingLexicon } from './lexicon.ts';
import { pairs, phrases, words } from './words.ts';

/**
 * Stance-laden English words on defence, politics and conflict beside plain ones. Chosen by hand after the words that
 * the BBC's, Reuters' and the AP's public style guides advise against or discuss (regime, terrorist, landmark,
 * claim), for whatever side they are used of; a word in everyday plain use is left out.
 */
const LOADED = `
  regime: government
  puppet government: government
  puppet regime: government
  puppet state: state
  puppet ruler: ruler
  puppet leader: leader
  strongman: leader
  dictator: leader
  tyrant: leader
  warlord: commander
  mouthpiece: spokesperson
  cronies: associates
  henchmen: associates
  stooge: ally
  lackey: ally
  lackeys: allies
  apologist: supporter
  apologists: supporters
  warmonger: advocate of war
  warmongers: advocates of war
  warmongering: calling for war
  war machine: armed forces
  sabre-rattling: show of force
  saber-rattling: show of force
  bluster: statements
  fearmongering: warning
  scaremongering: warning
  hysteria: concern
  russophobia: hostility to russia
  russophobic: hostile to russia
  land grab: seizure of land
  power grab: taking of power
  bloodthirsty: violent
  bloodbath: killing
  carnage: killing
  barbaric: violent
  barbarous: violent
  brutal: violent
  brutally: violently
  heinous: grave
  ruthless: harsh
  ruthlessly: harshly
  murderous: deadly
  thug: offender
  thugs: offenders
  goons: guards
  horde: crowd
  hordes: crowds
  rogue state: state
  terror state: state
  pariah state: state
  unprovoked: without a preceding attack
  provocative: likely to be objected to
  provocatively: in a way likely to be objected to
  belligerent: hostile
  bellicose: hostile
  blatant: open
  blatantly: openly
  brazen: open
  brazenly: openly
  flagrant: open
  shameful: criticised
  shameless: open
  disgraceful: criticised
  reckless: risky
  recklessly: in a risky way
  draconian: strict
  heavy-handed: strict
  witch hunt: investigation
  witch-hunt: investigation
  kangaroo court: court
  sham election: election
  sham elections: elections
  sham referendum: referendum
  sham referendums: referendums
  show trial: trial
  landmark: new
  historic: new
  groundbreaking: new
  ground-breaking: new
  game-changing: new
  momentous: important
  epoch-making: important
  heroic: brave
  heroically: bravely
  courageous: firm
  valiant: firm
  ironclad: firm
  rock-solid: firm
  unwavering: firm
  unshakeable: firm
  steadfast: firm
  world-beating: strong
  world-leading: strong
  trailblazing: new
  visionary: new
  botched: failed
  shambolic: failed
  grovelling: conciliatory
  capitulation: concession
  appeasement: concession
  surrender document: agreement
  meddling: involvement
  plunder: taking
  propaganda: publicity
  brainwashed: persuaded
  cynical ploy: move
  thinly veiled: implied
  bully-boy: aggressive
  pretext: reason
  slammed: criticised
  slams: criticises
`;

/** Everyday senses of the words above. */
const PLAIN = `
  sanctions regime, tax regime, training regime, regulatory regime, legal regime, inspection regime, trade regime,
  visa regime, fitness regime, exercise regime, licensing regime, safety regime, regime change, non-proliferation regime,
  control regime, maintenance regime, welfare regime, benefits regime, financial regime, subsidy regime,
  historic england, historic building, historic buildings, historic house, historic houses, historic site,
  historic sites, historic centre, historic center, historic town, historic city, historic district, historic quarter,
  historic landmark, historic homes, historic home, historic church, historic ship, historic preservation, historic places,
  historic england's, historic royal, historic low, historic lows, historic high, historic highs, historic abuse,
  historic allegations, historic scotland, historic environment, local landmark, famous landmark, city landmark,
  landmark building, landmark buildings, landmark in, landmark of, landmark and, landmark for, landmark that,
  landmark where, brutal honesty, slammed into, slams into, slammed on, slams on, slammed against, slammed shut, slammed down,
  slammed home, slammed the door, slammed the ball
`;

export const EN_WORDING: WordingLexicon = {
  hedgingAdjectives: phrases(
    'so-called, alleged, supposed, purported, ostensible, presumed, apparent, suspected, unconfirmed',
  ),
  hedgingPhrases: phrases(`
    allegedly, reportedly, supposedly, purportedly, ostensibly, apparently, presumably, seemingly,
    said to be, said to have, is believed to, are believed to, was believed to, were believed to, believed to be,
    believed to have, is thought to, are thought to, was thought to, were thought to, thought to be, thought to have,
    is understood to, are understood to, understood to be, understood to have, rumoured to, rumored to, it is believed,
    it is thought, it is understood, it is claimed, it was claimed, it is alleged, it was alleged, it is said,
    it is hoped, it was hoped, the hope is, the hope was, hopes are, it seems, it appears, appears to, appear to,
    appeared to, seems to, seem to, seemed to, could be, could become, could lead, could mean, could soon, could yet, could well, might be, might become, might yet, might well,
    may be, may have, may become, may yet, may well, may soon, is said to, are said to, was said to, were said to,
    is supposed to, are supposed to, was supposed to, were supposed to, perhaps, possibly, unconfirmed reports`),
  certainty: phrases(`
    seeks to, seek to, sought to, seeking to, aims to, aim to, aimed to, aiming to, hopes to, hope to, hoped to,
    hoping to, plans to, plan to, planned to, planning to, intends to, intend to, intended to, intending to, bids to,
    in a bid to, proposes to, proposed to, endeavours to, strives to, striving to`),
  beforeNoun: phrases('new, current, future, ambitious, similar, secret, long-term, joint, and, or, as, no'),
  beforeNounEndings: phrases("'s, s', ed, ing"),
  plans: words(`
    agreement agreements pact partnership plan plans bill project statement talks deal treaty scheme programme program
    initiative strategy policy law proposal proposals document text declaration package reform reforms campaign framework
    accord negotiations alliance arrangement accords measures paper summit memorandum charter roadmap fund`),
  standIns: words('it they this which that'),
  relatives: words('that which'),
  clauseStarters: words('but while whereas although though because which who whose when where unless'),
  contrasts: words('but while whereas although though'),
  disbelieving: phrases(`
    would have us believe, would have you believe, would like us to believe, wants us to believe, want us to believe`),
  loaded: pairs(LOADED),
  plain: phrases(PLAIN),
};
