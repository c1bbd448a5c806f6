import type { Span } from '../text/span.ts';
import type { Words } from './lexicon/compiled.ts';
import type { Mark } from './mark.ts';
import type { Outline } from './outline.ts';
import { type Attribution, isSaying } from './saying.ts';
import { subjectOf } from './speaker.ts';

/** What the sentences before leave behind for the next. */
export interface Memory {
  /** Whose words the sentence before told. */
  speaker: Span | undefined;
  hasSpeech: boolean;
  /** Whether it ended with someone's words, which come next: One may smile at the minister's words. */
  endsWithWords: boolean;
  /** What has been quoted from a speaker, by its words. */
  said: Map<string, Span | undefined>;
  /** What has been named before, by its words. */
  names: Set<string>;
  /** Words that the text writes in lower case. */
  lowerCased: Set<string>;
  /** The mark of the quotation read last; `null` where it is none. */
  last: Mark | null;
}

/** What there is to remember before the first sentence. */
export function emptyMemory(outlines: Outline[]): Memory {
  return {
    speaker: undefined,
    hasSpeech: false,
    endsWithWords: false,
    said: new Map(),
    names: new Set(),
    lowerCased: lowerCasedOf(outlines),
    last: null,
  };
}

function lowerCasedOf(outlines: Outline[]): Set<string> {
  const plain = outlines.flatMap(({ tokens }) =>
    tokens.filter(({ isWord, text, lower }) => isWord && text === lower),
  );
  return new Set(plain.map(({ lower }) => lower));
}

/** Keeps what a sentence that has been read leaves behind. */
export function remember(
  outline: Outline,
  attribution: Attribution | null,
  words: Words,
  memory: Memory,
): void {
  if (outline.isAllQuoted && attribution === null) return;
  const isSpoken = hasSaying(outline, words);
  memory.hasSpeech = attribution !== null || isSpoken || tellsOfSpeech(outline, words);
  memory.endsWithWords = endsWithWords(outline, words);
  if (attribution?.by === 'mood') return;
  memory.speaker = attribution?.speaker ?? (isSpoken ? subjectOf(outline.tokens, words.speech) : undefined);
}

function hasSaying({ tokens }: Outline, { speech }: Words): boolean {
  return tokens.some((token, index) => token.isWord && isSaying(tokens, index, speech));
}

/** A sentence names its subject within so many tokens: The statement was short. */
const SUBJECT_REACH = 3;

/** The mayor spoke for an hour; The statement was short; She gave an interview: speech, with no word yet of what is said. */
function tellsOfSpeech({ tokens }: Outline, { speech }: Words): boolean {
  const own = tokens.filter(({ isWord }) => isWord);
  const isOfText = [...own.slice(0, SUBJECT_REACH), ...own.slice(-1)].some(({ lower }) =>
    speech.speechNouns.has(lower),
  );
  return isOfText || own.some(({ lower }) => speech.conversing.has(lower));
}

/** at the minister's words; av ministerens ord */
function endsWithWords({ tokens }: Outline, { speech }: Words): boolean {
  const own = tokens.filter(({ isWord }) => isWord);
  return own.length > 1 && speech.ownWords.has(own.at(-1)?.lower ?? '');
}
