/** The words of one language that framing goes by. All in lower case; a phrase is words with single spaces. */
export interface Lexicon {
  speech: SpeechLexicon;
  fragment: FragmentLexicon;
  wording: WordingLexicon;
}

/** Who says what: words by which a text hands over to a speaker. */
export interface SpeechLexicon {
  /** Verbs of saying with a clause to follow; what is said is everything after them. */
  saying: readonly string[];
  /** Verbs of saying with the hearer right behind them: told. */
  telling: readonly string[];
  /** Forms that are as often a noun or an adjective; verbs of saying only before a clause, colon or quotation. */
  sayingOrNoun: readonly string[];
  /** Forms that are as often an adjective; verbs of saying only after a subject: "prosecutors alleged". */
  sayingOrAdjective: readonly string[];
  /** Verbs of saying that with an object tell of a deed: added a “quiet zone”. */
  sayingOrDoing: readonly string[];
  /** Verbs of speech only with their particle in the same sentence: la … til, teilte … mit. */
  separable: ReadonlyMap<string, string>;
  /** Verbs that take the quoted words themselves: called it “…”, promised a “…”, praised their “…”. */
  voicing: readonly string[];
  /** The same of several words: hit back at “…”. */
  voicingPhrases: readonly string[];
  /** The same with the object between the verb and the rest: put … down to. */
  splitPhrases: ReadonlyMap<string, string>;
  /** The same, but only with a link before the quoted words: described … as “…”. */
  voicingAs: readonly string[];
  /**
   * Verbs of judging that take quoted words, but not what they presuppose: found the ward “unsafe”, not: found the
   * “bomb”.
   */
  finding: readonly string[];
  /** Verbs that judge only where the quoted words stand right behind what they judge: find the turbines “majestic”. */
  judging: readonly string[];
  /** That link. */
  as: readonly string[];
  /** Nouns for what someone said: claims of “…”, a warning about “…”. */
  speechNouns: readonly string[];
  /** What hands over behind the quoted words: ist von „…“ die Rede. */
  voicingBehind: readonly string[];
  /** Nouns for what someone thinks, and adjectives for how someone takes it: an assessment of, wary of. */
  attitudes: readonly string[];
  /** Phrases before a speaker: according to, in the words of. */
  accordingTo: readonly string[];
  /** Words before whoever sees it so: for Moscow the pact is “a threat”. */
  viewpoints: readonly string[];
  /** The word that names a speaker behind a quotation without a verb: “…”, so Brandt. */
  soSays: readonly string[];
  /** "words" after their owner: in Healey's words. */
  ownWords: readonly string[];
  /** Forms before a voicing verb that make it a passive, whose subject is no speaker: "was hailed as". */
  passives: readonly string[];
  /** The passive's participle: has "been" called. */
  perfect: readonly string[];
  /** How the participle of a deed ends: had been “released”; empty where none tells. */
  participleEndings: readonly string[];
  /** Ends of a clause that names a speaker: as she "put it". */
  putIt: readonly string[];
  /** Verbs of saying by which a writer keeps a distance: claimed, insisted. */
  distancing: readonly string[];
  /** Articles whose case tells that behind a verb of saying and its subject stands who is told. */
  hearerArticles: readonly string[];
  /** Whether a main clause has its verb in the second place, so that what is said may stand before it. */
  verbSecond: boolean;
  /** Whether a subordinate clause ends with its verb. */
  verbFinal: boolean;
  /** Whether a dash at a sentence's head opens someone's speech. */
  dashOpensSpeech: boolean;
  /** Words between a speaker and the verb: has, also, later. */
  auxiliaries: readonly string[];
  /** How adverbs between a speaker and the verb end; empty where no ending tells them. */
  adverbEnding: string;
  pronouns: readonly string[];
  /** Pronouns by which the speaker of the sentence before goes on. */
  continuing: readonly string[];
  determiners: readonly string[];
  numerals: readonly string[];
  /** Behind these stands no verb: the, a. */
  articles: readonly string[];
  /** Determiners that may stand alone: that, det. */
  demonstratives: readonly string[];
  /** Articles that no name takes: a. */
  indefinite: readonly string[];
  possessives: readonly string[];
  /** "own" behind a possessive. */
  own: readonly string[];
  /** How a noun ends that owns what follows: selskapets; empty where an apostrophe tells. */
  genitiveEndings: readonly string[];
  prepositions: readonly string[];
  /** Prepositions before what is spoken of: about. */
  topics: readonly string[];
  /** Prepositions of place and time, behind which nothing is voiced: offers a way around the “reset”. */
  leadingAway: readonly string[];
  /** Words that end the name of a speaker: that, who, while, on, during. */
  boundaries: readonly string[];
  and: readonly string[];
  /** Pronouns that stand for nobody in "it seems". */
  impersonal: readonly string[];
  /** What stands for the subject where something only exists: there is a “register”. */
  existential: readonly string[];
  /** Marks of a verb in the infinitive, after which a fragment is no longer what is promised: "to". */
  infinitive: readonly string[];
  /** Infinitives after which the fragment says how someone is to be: "vowed to be “ruthless”". */
  copulas: readonly string[];
  /** A verb as a noun after a preposition, "to countering", nests the fragment likewise; these forms are adjectives. */
  gerund: { ending: string; adjectives: readonly string[] } | null;
  /** Verbs that link a subject and what it is: is, was. */
  linking: readonly string[];
  /** "so", "self" before a "called" or "declared" that is no verb. */
  so: readonly string[];
  /** Verbs of talking with someone, who is named behind `with`, so that what follows is what they talk about. */
  conversing: readonly string[];
  with: readonly string[];
  /** Nouns for a claim that the writer does not make: the allegation that … */
  claimNouns: readonly string[];
  /** How a verb ends that may report a clause whatever it means: "grumbled that"; empty where none does. */
  reportingEndings: readonly string[];
  /** Words that end so and report nothing: proved that. */
  notReporting: readonly string[];
  /** Verb forms that by their mood tell a sentence as reported: sei, wolle. */
  reportedMood: readonly string[];
  /** Verbs of saying that with their preposition are none: believe in. */
  notSaying: readonly string[];
  /** What a speaker says who says nothing. */
  silence: readonly string[];
  /** Subjects that say nothing: nobody, neither. */
  nobody: readonly string[];
  negations: readonly string[];
  /** Words before what a speaker who says nothing leaves open: would not say "when". */
  questions: readonly string[];
  /** Words that open a sentence with a clause whose verb reaches no further than its comma: whatever, although. */
  subordinators: readonly string[];
  /** Verbs with which a writer turns to the reader at a sentence's head: thank heaven for. */
  imperatives: readonly string[];
  /** Words by which the writer sets a clause against what is said: while. */
  contrasts: readonly string[];
  /** Verbs of asking, whose questions take something for granted. */
  asking: readonly string[];
  /** Verbs of complaint, whose clause names what it attacks as others do: complain that the “reform”. */
  complaining: readonly string[];
  /** How the third person of a present tense ends; empty where that tells nothing. */
  presentEnding: string;
  /** Past tenses that carry a sentence on from speech to deeds: took, left; and the ending of the others, empty where
   * it would tell nouns too. */
  deeds: readonly string[];
  deedEnding: string;
  /** "that" before what is said. */
  that: readonly string[];
  /** "what" before a clause that names the speaker: what Moscow calls. */
  what: readonly string[];
  /** Links between a name and what it says: Berg, "who" called it. */
  relatives: readonly string[];
  /** How a noun ends that may be a clause's subject without an article: ordføreren; empty where none does. */
  subjectEndings: readonly string[];
  /** The agent of a passive: "by". */
  by: readonly string[];
}

/** What tells the sorts of quoted fragments apart. */
export interface FragmentLexicon {
  /** Words right before a fragment by which the writer disowns it: so-called, self-styled. */
  disowning: readonly string[];
  /** Words right before a fragment by which the writer doubts it: alleged, supposed. */
  doubting: readonly string[];
  /** Words before a name: called, known as, codenamed. */
  naming: readonly string[];
  /** Words before the name of a ship or a paper they belong to: aboard, editor of. */
  beforeName: readonly string[];
  /** "known" of "known in the trade as". */
  known: readonly string[];
  /** Verbs that grade: rated the school “good”. */
  grading: readonly string[];
  /** Nouns before or after a name or title: the film “…”, the “…” programme. */
  titled: readonly string[];
  /** Nouns before a word that is mentioned, not used: the word “…”. */
  mentioning: readonly string[];
  /** Words between such a noun and the words it tells of: headlines "about" “…”. */
  mentionLinks: readonly string[];
  /** Such nouns right behind their word: the “threat” label. */
  labels: readonly string[];
  /** Verbs of writing words somewhere, right before or behind these: chalked “welcome”. */
  inscribing: readonly string[];
  /** Verbs of using a word, and what goes behind the word then: use “ghost forest” for. */
  wordUsing: readonly string[];
  usedFor: readonly string[];
  /** Things that carry words: a sign, a banner; and the links between them and the words: with, reading. */
  carriers: readonly string[];
  carrierLinks: readonly string[];
  /** Such a link that by itself tells that words stand somewhere: An der Wand steht. */
  standing: readonly string[];
  /** First words of a sentence that has something looked up or called out: search, press. */
  lookingUp: readonly string[];
  /** "in" before a language, and "for" behind it: In Finnish, the Finnish for. */
  inLanguage: readonly string[];
  wordFor: readonly string[];
  /** Ways of talking: in naval slang. */
  jargon: readonly string[];
  /** "By “north” they mean …". */
  definingBy: readonly string[];
  defining: readonly string[];
  /** Verbs that set up a term shortly before it: define a “dwelling” as, sort into “reds” and “blues”. */
  termSetting: readonly string[];
  /** Comments behind a fragment by which the writer says what it really is: by which they mean. */
  unmasking: readonly string[];
  /** Words by which a sentence doubts or asks: whether, actually, hardly. */
  questioning: readonly string[];
  /** What follows a word that is turned against its users: “stability” means that nobody may vote. */
  turning: readonly string[];
  /** "we are told": said by nobody in particular, and doubted. */
  hearsay: readonly string[];
  /** Speakers who quote the other side's words: critics. */
  opponents: readonly string[];
  /** Beginnings of words by which a side praises its own doings: historic, ambitious. */
  praise: readonly string[];
  /** Nouns that end the name of a measure or method. */
  termHeads: readonly string[];
  /** What goes before or after a translation or meaning. */
  glossing: readonly string[];
  /** Glosses behind a comma. */
  glossingApart: readonly string[];
  /** Finite verbs that a clause of its own has at the least. */
  finite: readonly string[];
  /** How a verb in the present ends, as many nouns do: "opens". */
  presentEnding: string;
  /** Words right before a fragment that set the writer's subject to work on it: against, to counter, to defend. */
  acting: readonly string[];
  /** Words before what is spoken of as known: the, those, such. */
  definite: readonly string[];
  /** "in the" in one word: im „Boten“. */
  inPlace: readonly string[];
  /** What newspapers and broadcasters do, beside saying: prints. */
  publishing: readonly string[];
  /** Endings of nouns that are so by themselves: dialogen. */
  definiteEndings: readonly string[];
  /** Words that deny, or set a sentence against what one expects: no, without, still. */
  denying: readonly string[];
  /** The first and second persons: comment speaks of us and you. */
  persons: readonly string[];
  /** Words of degree, with which speech begins more often than a label: very, too. */
  degrees: readonly string[];
  /** Words that end like adverbs and are none: holy. */
  noAdverbs: readonly string[];
  /** Beginnings of words that name a nation or side: Russian, Western. */
  sides: readonly string[];
  /**
   * Heads and modifiers that take a side when put between marks. Beginnings of words, so that forms count; `war$` is a
   * whole word.
   */
  stance: readonly string[];
  /** Whether nouns are written with a capital, so that capitals make no title. */
  hasCapitalNouns: boolean;
  /** Endings of nouns for what is done or thought, which name no ship or newspaper: -ung; empty without such capitals. */
  nounEndings: readonly string[];
  /** Endings that tell an adjective at a sentence's head from a name: “Affordable” flats. */
  adjectiveEndings: readonly string[];
  /** Small words of English titles, as programmes are called in other languages too. */
  foreignSmall: readonly string[];
  /** Small words inside titles. */
  small: readonly string[];
}

/** Words that mark how sure, or how loaded, a telling is. */
export interface WordingLexicon {
  /** Hedges before the thing they cover: alleged. */
  hedgingAdjectives: readonly string[];
  /** Hedges of a whole clause: allegedly, it is hoped. */
  hedgingPhrases: readonly string[];
  /** Weaker than a plain telling: seeks to, hopes to. */
  certainty: readonly string[];
  /** Words before a form of these that make it a noun: "new plans to". */
  beforeNoun: readonly string[];
  /** Endings of words that do so too: "outlined plans to". */
  beforeNounEndings: readonly string[];
  /** Ends of words for what has a purpose rather than a hope: agreement, plan, talks. */
  plans: readonly string[];
  /** Pronouns that may stand for one. */
  standIns: readonly string[];
  /** Links from such a noun to its verb: that, which. */
  relatives: readonly string[];
  /** Words that open another clause without punctuation: while, which. */
  clauseStarters: readonly string[];
  /** Those by which the writer sets a clause against the one before. */
  contrasts: readonly string[];
  /** Phrases of disbelief before a claim: would have us believe. */
  disbelieving: readonly string[];
  /** Stance-laden words, each with a plain one beside it. */
  loaded: ReadonlyMap<string, string>;
  /** Phrases in which a loaded word is a plain one: sanctions regime. */
  plain: readonly string[];
}
