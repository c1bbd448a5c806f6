import type { Span } from '../text/span.ts';
import type { Speech } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';

/** A speaker's name with offices and "a spokesperson for" runs to this many words at most. */
const LONGEST_NAME = 14;

/**
 * Who speaks, where the speaker stands before the verb: "Tore Sandvik, the defence minister, has said".
 * As the text names them; `undefined` where nobody stands there.
 */
export function speakerBefore(tokens: Token[], verb: number, words: Speech): Span | undefined {
  let end = verb;
  while (words.auxiliaries.has(tokens[end - 1]?.lower ?? '') || isAdverb(tokens[end - 1], words)) end--;
  if (tokens[end - 1]?.lower === ',') return nameBeforeInsertion(tokens, end - 1, words);
  return spanOf(trimAdverbial(tokens.slice(nameStart(tokens, end, words), end), words));
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
  return isCapitalised(name[0]) || isNameStart(name[0], words) || name.length <= 4 ? spanOf(name) : undefined;
}

/** The subject a sentence begins with: "Norway's minister" of "Norway's minister viewed it well, stating that". */
export function subjectOf(tokens: Token[], words: Speech): Span | undefined {
  let start = 0;
  if (words.prepositions.has(tokens[0]?.lower ?? '')) {
    start = tokens.findIndex(({ lower }) => lower === ',') + 1;
  }
  const name: Token[] = [];
  for (let index = start; index < tokens.length && name.length < LONGEST_NAME; index++) {
    const token = tokens[index] as Token;
    if (!token.isWord || words.auxiliaries.has(token.lower) || words.saying.has(token.lower)) break;
    if (name.length > 0 && isVerbAfter(name, token, words)) break;
    name.push(token);
  }
  return spanOf(name);
}

/**
 * Whether a word is no longer of the name but the verb after it: a word in lower case after a name in capitals, or
 * after a pronoun. One capital at the sentence's start may be an ordinary word's: "Motoring groups reacted".
 */
function isVerbAfter(name: Token[], token: Token, words: Speech): boolean {
  const last = name.at(-1);
  if (isCapitalised(token) || words.and.has(token.lower)) return false;
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
    if (endsName(token, words)) break;
    start--;
    if (words.pronouns.has(token.lower)) break;
  }
  return start;
}

function endsName(token: Token, words: Speech): boolean {
  return words.boundaries.has(token.lower) && !words.prepositions.has(token.lower);
}

/** "On Thursday the minister" begins with an adverbial: the name starts at its article or at its last capitals. */
function trimAdverbial(name: Token[], words: Speech): Token[] {
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
