import type { Speech } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';
import { type Attribution, attribution, isSaying, lacksParticle } from './saying.ts';
import { isCapitalised, speakerBefore } from './speaker.ts';

/** A relative clause has its verb within so many tokens behind its head. */
const CLAUSE_REACH = 10;

/**
 * Who is quoted by a relative clause right behind the quoted words, which are what its verb of speech takes: the “new
 * schools” that he promises, the “friends” of whom she boasted, de «nye skolene» ordføreren lovet. `undefined` where
 * none follows, where the words are its subject, the “friends” who promised, or a degree: so “clean” that …
 */
export function relativeBehind(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  if (words.so.has(tokens[index - 1]?.lower ?? '')) return undefined;
  const from = subjectFrom(tokens, index + 1, words);
  if (from === undefined) return undefined;
  for (let at = from + 1; at < Math.min(tokens.length, index + CLAUSE_REACH); at++) {
    if (tokens[at]?.isWord !== true) return undefined;
    if (!handsOver(tokens, at, words)) continue;
    return takesObject(tokens[at + 1], words)
      ? undefined
      : attribution('relative', tokens, at, 1, speakerBefore(tokens, at, words));
  }
  return undefined;
}

/** The place where the clause's own subject begins: behind "that", "of whom", ", die", or, without one, at once. */
function subjectFrom(tokens: Token[], behind: number, words: Speech): number | undefined {
  const isApart = tokens[behind]?.lower === ',';
  if (words.verbFinal && !isApart) return undefined;
  const from = isApart ? behind + 1 : behind;
  const isOblique = [words.topics, words.by].some((set) => set.has(tokens[from]?.lower ?? ''));
  const pronoun = isOblique ? from + 1 : from;
  if (opensRelative(tokens[pronoun], words))
    return isSubject(tokens[pronoun + 1], words) ? pronoun + 1 : undefined;
  const isContact = !isApart && !isOblique;
  return isContact && isSubject(tokens[from], words) ? from : undefined;
}

function opensRelative(token: Token | undefined, { relatives, that, what, verbFinal }: Speech): boolean {
  const lower = token?.lower ?? '';
  return relatives.has(lower) || (!verbFinal && (that.has(lower) || what.has(lower)));
}

/**
 * he, the minister, Councillor Berg, ordføreren: but no verb, "the “friends” who promised", and, where nouns have
 * capitals and the verb comes last, no noun that may be its object, "ein „Gesetz“, das Zeitungen verbietet".
 */
function isSubject(token: Token | undefined, words: Speech): boolean {
  if (token?.isWord !== true) return false;
  const { pronouns, determiners, possessives, subjectEndings, verbFinal } = words;
  if ([pronouns, determiners, possessives].some((set) => set.has(token.lower))) return true;
  return (
    (!verbFinal && isCapitalised(token)) || [...subjectEndings].some((ending) => token.lower.endsWith(ending))
  );
}

function handsOver(tokens: Token[], at: number, words: Speech): boolean {
  if (words.passives.has(tokens[at - 1]?.lower ?? '')) return false;
  const { lower = '' } = tokens[at] ?? {};
  const mayVoice = [words.voicing, words.voicingAs, words.finding].some((set) => set.has(lower));
  const isVoiced = mayVoice && !lacksParticle(tokens, at, words);
  return isVoiced || isSaying(tokens, at, words);
}

/** promised “that”, promised the town a bridge: what is voiced is not the head of the clause */
function takesObject(next: Token | undefined, { that, determiners }: Speech): boolean {
  return next?.quotation !== undefined || that.has(next?.lower ?? '') || determiners.has(next?.lower ?? '');
}
