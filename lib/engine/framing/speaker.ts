import type { Span } from '../text/span.ts';
import type { Speech } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';

/** A speaker's name with offices and "a spokesperson for" runs to this many words at most. */
const LONGEST_NAME = 14;
/** An adverbial that a sentence begins with runs to this many tokens at most. */
const LONGEST_ADVERBIAL = 40;

/**
 * Who speaks, where the speaker stands before the verb: "Tore Sandvik, the defence minister, has said".
 * As the text names them; `undefined` where nobody stands there.
 */
export function speakerBefore(tokens: Token[], verb: number, words: Speech): Span | undefined {
  let end = skipAuxiliaries(tokens, verb, words);
  if (words.relatives.has(tokens[end - 1]?.lower ?? '')) end = beforeRelative(tokens, end - 1);
  else if (tokens[end - 1]?.lower === ',') return nameBeforeInsertion(tokens, end - 1, words);
  return spanOf(trimAdverbial(tokens.slice(nameStart(tokens, end, words), end), words));
}

/** "he" of "he is said to have told", "my chief" of "my chief used to say" */
function skipAuxiliaries(tokens: Token[], verb: number, words: Speech): number {
  let end = verb;
  while (words.auxiliaries.has(tokens[end - 1]?.lower ?? '') || isAdverb(tokens[end - 1], words)) end--;
  return words.infinitive.has(tokens[end - 1]?.lower ?? '') ? skipAuxiliaries(tokens, end - 2, words) : end;
}

/** "Berg" of "Berg, who called it"; `relative` is the index of "who". */
function beforeRelative(tokens: Token[], relative: number): number {
  return tokens[relative - 1]?.lower === ',' ? relative - 1 : relative;
}

/** Who speaks, where the speaker stands after the verb: "said Defence Secretary John Healey on Thursday". */
export function speakerAfter(tokens: Token[], after: number, words: Speech): Span | undefined {
  const name: Token[] = [];
  for (let index = after; index < tokens.length && name.length < LONGEST_NAME; index++) {
    const token = tokens[index] as Token;
    if (!token.isWord || (words.boundaries.has(token.lower) && name.length > 0)) break;
    if (words.and.has(token.lower) && !isCapitalised(tokens[index + 1])) break;
    name.push(token);
  }
  const first = name[0]?.lower ?? '';
  if (words.prepositions.has(first) || words.boundaries.has(first)) return undefined;
  return isNameStart(name[0], words) || name.some(isCapitalised) || name.length <= 4
    ? spanOf(name)
    : undefined;
}

/** The subject a sentence begins with: "Norway's minister" of "Norway's minister viewed it well, stating that". */
export function subjectOf(tokens: Token[], words: Speech): Span | undefined {
  let start = 0;
  if (words.prepositions.has(tokens[0]?.lower ?? '')) {
    start = tokens.slice(0, LONGEST_ADVERBIAL).findIndex(({ lower }) => lower === ',') + 1;
  }
  if (words.questions.has(tokens[start]?.lower ?? '')) return undefined;
  const name: Token[] = [];
  for (let index = start; index < tokens.length && name.length < LONGEST_NAME; index++) {
    const token = tokens[index] as Token;
    if (isAbbreviating(tokens, index)) continue;
    if (!token.isWord || words.auxiliaries.has(token.lower) || words.saying.has(token.lower)) break;
    if (name.length > 0 && (isVerbAfter(name, token, words) || words.voicing.has(token.lower))) break;
    name.push(token);
  }
  return spanOf(trimAdverbial(name, words));
}

/** A title before a full stop has so many letters: Mr, Prof, Capt. */
const LONGEST_TITLE = 4;

/** Whether a full stop only ends a title: "Sen. Vandermolen". */
export function isAbbreviating(tokens: Token[], at: number): boolean {
  const title = tokens[at - 1];
  const isShort = isCapitalised(title) && (title?.text.length ?? 0) <= LONGEST_TITLE;
  return tokens[at]?.lower === '.' && isShort && isCapitalised(tokens[at + 1]);
}

/**
 * Whether a word is no longer of the name but the verb after it: a word in lower case after a name in capitals, or
 * after a pronoun. One capital at the sentence's start may be an ordinary word's: "Motoring groups reacted".
 */
function isVerbAfter(name: Token[], token: Token, words: Speech): boolean {
  const last = name.at(-1);
  if (isCapitalised(token) || words.and.has(token.lower) || words.determiners.has(token.lower)) return false;
  const isOthers = words.possessives.has(name[0]?.lower ?? '') && name.every(isCapitalised);
  if (isOthers) return false;
  if (last === undefined || words.pronouns.has(last.lower) || /(?:ed|te|de)$/u.test(token.lower)) return true;
  return (
    isCapitalised(last) &&
    (name.length > 1 || !token.lower.endsWith('s')) &&
    !words.determiners.has(last.lower)
  );
}

function nameStart(tokens: Token[], end: number, words: Speech): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME) {
    const token = tokens[start - 1] as Token;
    if (!token.isWord) break;
    if (words.and.has(token.lower) && !(isCapitalised(tokens[start]) && isCapitalised(tokens[start - 2])))
      break;
    if (endsName(token, words) || words.saying.has(token.lower)) break;
    start--;
    if (words.pronouns.has(token.lower)) break;
  }
  return start;
}

function endsName(token: Token, words: Speech): boolean {
  return words.boundaries.has(token.lower) && !words.prepositions.has(token.lower);
}

/**
 * "On Thursday the minister" and "There the pair" begin with an adverbial: the name starts at its article or last
 * capitals.
 */
function trimAdverbial(name: Token[], words: Speech): Token[] {
  const isAdverbial = isCapitalised(name[0]) && !words.determiners.has(name[0]?.lower ?? '');
  if (isAdverbial && words.determiners.has(name[1]?.lower ?? '')) return name.slice(1);
  if (!words.prepositions.has(name[0]?.lower ?? '')) return name;
  const article = name.findIndex((token, index) => index > 0 && words.determiners.has(token.lower));
  if (article > 0) return name.slice(article);
  return name.slice(2);
}

/** "Sandvik" of "Sandvik, who was in Bodø, said"; `closing` is the comma before the verb. */
function nameBeforeInsertion(tokens: Token[], closing: number, words: Speech): Span | undefined {
  const from = Math.max(0, closing - LONGEST_NAME);
  const opening = tokens.slice(from, closing).findLastIndex(({ lower }) => lower === ',') + from;
  if (tokens[opening]?.lower !== ',') return undefined;
  const name = tokens.slice(nameStart(tokens, opening, words), opening);
  return words.prepositions.has(name[0]?.lower ?? '') ? undefined : spanOf(name);
}

function isNameStart(token: Token | undefined, words: Speech): boolean {
  return token !== undefined && (words.determiners.has(token.lower) || words.pronouns.has(token.lower));
}

function isAdverb(token: Token | undefined, { adverbEnding }: Speech): boolean {
  return (
    adverbEnding !== '' &&
    token?.isWord === true &&
    !isCapitalised(token) &&
    token.lower.endsWith(adverbEnding)
  );
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.isWord === true && /^\p{Lu}/u.test(token.text);
}

function spanOf(name: Token[]): Span | undefined {
  const [first] = name;
  const last = name.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
