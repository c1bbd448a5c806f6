import type { Piece } from './pieces.ts';

/** Two wordings beside each other, the words that the other side has not marked in each. */
export interface ComparedWordings {
  page: Piece[];
  reference: Piece[];
  /** The share of the shorter side's words that both have, in order: 0..1. */
  shared: number;
}

/** The table below is quadratic; no sentence that a person wrote is longer. Longer texts stay unmarked. */
const MAX_WORDS = 400;

/**
 * The word-level difference of two wordings, by their longest common subsequence of words. Case and
 * punctuation make no difference; quotation marks do, of whatever style.
 */
export function compareWordings(page: string, reference: string): ComparedWordings {
  const left = splitWords(page);
  const right = splitWords(reference);
  if (left.length === 0 || right.length === 0 || Math.max(left.length, right.length) > MAX_WORDS) {
    return { page: unmarked(page), reference: unmarked(reference), shared: 0 };
  }
  const common = commonWords(left.map(wordKey), right.map(wordKey));
  return {
    page: markOthers(left, common.left),
    reference: markOthers(right, common.right),
    shared: common.left.size / Math.min(left.length, right.length),
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

/** The indexes, on either side, of the words of the longest common subsequence. */
function commonWords(left: string[], right: string[]): { left: Set<number>; right: Set<number> } {
  const lengths = subsequenceLengths(left, right);
  const common = { left: new Set<number>(), right: new Set<number>() };
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      common.left.add(i);
      common.right.add(j);
      i += 1;
      j += 1;
    } else if (cell(lengths, i + 1, j) >= cell(lengths, i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}

/** `lengths[i][j]`: how long the longest common subsequence of `left` from i and `right` from j is. */
function subsequenceLengths(left: string[], right: string[]): Uint16Array[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] as Uint16Array;
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] =
        left[i] === right[j]
          ? cell(lengths, i + 1, j + 1) + 1
          : Math.max(cell(lengths, i + 1, j), cell(lengths, i, j + 1));
    }
  }
  return lengths;
}

function cell(lengths: Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
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
