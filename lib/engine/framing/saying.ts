import type { Span } from '../text/span.ts';
import type { Speech } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';
import { isCapitalised, speakerAfter, speakerBefore, subjectOf } from './speaker.ts';

/** Whose words a quotation's are, as its sentence tells. */
export interface Attribution {
  /** Where the text names them; absent where it only says that someone said it. */
  speaker?: Span;
  /** Everything after a verb of saying is said; a voicing verb takes what is linked to it; from what it takes by
   * way of a further verb, "pledged to counter the “threat”", it is `far`. The `mood` of a verb
   * tells in German that a sentence is reported; a `relative` clause right behind the words tells who says them. */
  by: 'saying' | 'voicing' | 'noun' | 'source' | 'far' | 'mood' | 'relative';
  /** The word or phrase that hands over. */
  verb: Span;
}

/** An attribution by the `length` tokens at `at`. */
export function attribution(
  by: Attribution['by'],
  tokens: Token[],
  at: number,
  length: number,
  speaker: Span | undefined,
): Attribution {
  const verb = { start: (tokens[at] as Token).start, end: (tokens[at + length - 1] as Token).end };
  return speaker === undefined ? { by, verb } : { by, verb, speaker };
}

/** Whether a word is a verb of saying here: "states" only before what is stated, "announced" not in "an announced plan". */
export function isSaying(tokens: Token[], at: number, words: Speech): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (words.sayingOrAdjective.has(token.lower)) return isAfterSubject(tokens, at, words);
  if (words.sayingOrNoun.has(token.lower)) return isVerbOfSaying(tokens, at, words);
  if (!words.saying.has(token.lower) || words.notSaying.startingAt(tokens, at) > 0) return false;
  if (lacksParticle(tokens, at, words)) return false;
  if (isHearsay(tokens, at, words) || words.so.has(before?.lower ?? '')) return false;
  if (isParticiple(token, words) && words.infinitive.has(after?.lower ?? '')) return false;
  const isModifier = words.determiners.has(before?.lower ?? '') || before?.lower.endsWith("'s") === true;
  return !isModifier || words.that.has(after?.lower ?? '') || words.pronouns.has(before?.lower ?? '');
}

/** "he notes", "“…,” jokes Berg", "notes that", "the sign reads: “…”"; not "the notes “…”" or "all jokes". */
function isVerbOfSaying(tokens: Token[], at: number, words: Speech): boolean {
  const [last, before, after] = [at - 2, at - 1, at + 1].map((place) => tokens[place]);
  if (words.passives.has(before?.lower ?? '')) return words.that.has(after?.lower ?? '');
  if (after?.lower === ':' || words.that.has(after?.lower ?? '')) return true;
  if (words.continuing.has(before?.lower ?? '')) return true;
  if (after?.quotation !== undefined) return !words.determiners.has(before?.lower ?? '');
  const isBehind =
    before?.quotation !== undefined || (before?.lower === ',' && last?.quotation !== undefined);
  return isBehind && (isCapitalised(after) || words.determiners.has(after?.lower ?? ''));
}

/** A particle stands so many tokens behind its verb at most. */
const PARTICLE_REACH = 25;

/** "la fram reformen" says nothing, "la hun til" does. */
export function lacksParticle(tokens: Token[], at: number, { separable }: Speech): boolean {
  const particle = separable.get(tokens[at]?.lower ?? '');
  return (
    particle !== undefined &&
    !tokens.slice(at + 1, at + PARTICLE_REACH).some(({ lower }) => lower === particle)
  );
}

/** "is said to": nobody says it; but who was told to do something was told so. */
function isHearsay(tokens: Token[], at: number, words: Speech): boolean {
  if (words.telling.has(tokens[at]?.lower ?? '')) return false;
  return words.infinitive.has(tokens[at + 1]?.lower ?? '') && words.passives.has(tokens[at - 1]?.lower ?? '');
}

/** "prosecutors alleged" and "he alleged", not "deterring alleged", "the alleged" or "to address alleged". */
function isAfterSubject(tokens: Token[], at: number, words: Speech): boolean {
  const before = tokens[at - 1];
  if (words.infinitive.has(tokens[at - 2]?.lower ?? '')) return false;
  if (before === undefined || words.determiners.has(before.lower) || words.prepositions.has(before.lower))
    return false;
  return (
    isCapitalised(before) ||
    /[^s]s$/u.test(before.lower) ||
    words.pronouns.has(before.lower) ||
    words.auxiliaries.has(before.lower)
  );
}

/** The speaker of a verb of saying: before it, after it where the two are turned round, or the sentence's subject. */
export function sayerOf(tokens: Token[], at: number, words: Speech): Span | undefined {
  const before = tokens[at - 1];
  if (isParticiple(tokens[at] as Token, words)) return subjectOf(tokens, words);
  if (before?.quotation !== undefined) return speakerAfter(tokens, at + 1, words);
  const named = before?.lower === ',' ? speakerAfter(tokens, at + 1, words) : undefined;
  return speakerBefore(tokens, at, words) ?? named ?? subjectOf(tokens, words);
}

/** adding, stating */
export function isParticiple({ lower }: Token, { gerund }: Speech): boolean {
  return gerund !== null && lower.endsWith(gerund.ending);
}

/** Whether a verb of saying ends its clause, but for who is told: what is said stands before it. */
export function saysNothingElse(tokens: Token[], verb: number, words: Speech): boolean {
  const next = tokens[verb + 1];
  if (next === undefined || !next.isWord) return true;
  if (words.boundaries.has(next.lower)) return !words.that.has(next.lower);
  return words.telling.has(tokens[verb]?.lower ?? '') && namesOnlyHearer(tokens, verb + 1, words);
}

/** A hearer's name runs to so many words at most. */
const LONGEST_HEARER = 7;

/** he told “the tribunal”, “the club's website in May” */
function namesOnlyHearer(tokens: Token[], from: number, words: Speech): boolean {
  const rest = tokens.slice(from, from + LONGEST_HEARER + 1);
  const length = rest.findIndex(({ isWord }) => !isWord);
  const name = length < 0 ? rest : rest.slice(0, length);
  return (
    name.length <= LONGEST_HEARER &&
    !name.some(({ lower }) => words.that.has(lower) || words.infinitive.has(lower))
  );
}

/** in Healey's words */
export function ownWordsAt(tokens: Token[], at: number, words: Speech): Attribution | undefined {
  const owner = tokens[at - 1];
  if (!words.ownWords.has(tokens[at]?.lower ?? '') || owner === undefined) return undefined;
  const isOwned = owner.lower.endsWith("'s") || words.possessives.has(owner.lower);
  return isOwned ? attribution('source', tokens, at, 1, speakerBefore(tokens, at, words)) : undefined;
}

/** according to the ministry */
export function sourceAt(tokens: Token[], at: number, words: Speech): Attribution | undefined {
  const length = words.accordingTo.startingAt(tokens, at);
  if (length === 0) return undefined;
  return attribution('source', tokens, at, length, speakerAfter(tokens, at + length, words));
}
