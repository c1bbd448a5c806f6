import { commonSubsequence } from '../text/common-subsequence.ts';
import type { Piece } from './pieces.ts';

/** Two wordings beside each other, the words that the other side has not marked in each. */
export interface ComparedWordings {
  page: Piece[];
  reference: Piece[];
  /** The share of the shorter side's words that both have, in order: 0..1. */
  shared: number;
}

/** The comparison is quadratic; no sentence that a person wrote is longer. Longer texts stay unmarked. */
const MOST_WORDS = 400;

/**
 * The word-level difference of two wordings, by their longest common subsequence of words. Case and
 * punctuation make no difference; quotation marks do, of whatever style.
 */
export function compareWordings(page: string, reference: string): ComparedWordings {
  const left = splitWords(page);
  const right = splitWords(reference);
  if (left.length === 0 || right.length === 0 || Math.max(left.length, right.length) > MOST_WORDS) {
    return { page: unmarked(page), reference: unmarked(reference), shared: 0 };
  }
  const common = commonSubsequence(left.map(wordKey), right.map(wordKey));
  return {
    page: markOthers(left, new Set(common.map(([at]) => at))),
    reference: markOthers(right, new Set(common.map(([, at]) => at))),
    shared: common.length / Math.min(left.length, right.length),
  };
}

function unmarked(text: string): Piece[] {
  return text === '' ? [] : [{ text, isMarked: false }];
}

/** Each word with the white space after it, so that joined they are the text, but for leading space. */
function splitWords(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function wordKey(word: string): string {
  const bare = word
    .trim()
    .toLowerCase()
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[.,;:!?()[\]…]/g, '');
  return bare === '' ? word.trim() : bare;
}

/** The words in pieces, neighbours of one kind together; a marked piece does not carry its last white space. */
function markOthers(words: string[], common: Set<number>): Piece[] {
  const pieces: Piece[] = [];
  words.forEach((word, index) => {
    const isMarked = !common.has(index);
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) last.text += word;
    else pieces.push({ text: word, isMarked });
  });
  return moveSpaceOut(pieces);
}

function moveSpaceOut(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const text = piece.text.trimEnd();
    const space = piece.text.slice(text.length);
    if (!piece.isMarked || space === '') return [piece];
    return [
      { text, isMarked: true },
      { text: space, isMarked: false },
    ];
  });
}
