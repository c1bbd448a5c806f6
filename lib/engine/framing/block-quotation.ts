import { passages } from '../text/passages.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Words } from './lexicon/compiled.ts';
import { type Mark, quotationMark } from './mark.ts';
import { type Outline, readWords } from './outline.ts';
import { isSaying, sayerOf } from './saying.ts';
import { isCapitalised } from './speaker.ts';

/** "—Defence Secretary John Healey": a line of this many words at most. */
const LONGEST_SPEAKER_LINE_WORDS = 12;
const SPEAKER_LINE = /^[—–―-]\s?(?=\p{Lu})/u;

/**
 * Paragraphs quoted without quotation marks: those with a speaker's line under them, and those after
 * "The statement reads:". `quoted` are the marks found already, in order; a paragraph that has its own is left to
 * them. Linear in the length of the text.
 */
export function findBlockQuotations(text: string, outlines: Outline[], quoted: Mark[], words: Words): Mark[] {
  const blocks = passages(text).map((block) => trimmed(text, block));
  const outlineEnding = new Map(outlines.map((outline) => [outline.end, outline]));
  let next = 0;
  return blocks.flatMap((block, index) => {
    while (next < quoted.length && (quoted[next] as Mark).end <= block.start) next++;
    const own = quoted[next];
    if ((own !== undefined && overlaps(own, block)) || !isProse(text, block)) return [];
    const introduction = outlineEnding.get(blocks[index - 1]?.end ?? -1);
    const speaker = speakerLine(text, blocks[index + 1]) ?? introducer(introduction, words);
    return speaker === undefined ? [] : [quotationMark(text, block, speaker)];
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const block = text.slice(start, end);
  return { start: end - block.trimStart().length, end: start + block.trimEnd().length };
}

function isProse(text: string, { start, end }: Span): boolean {
  return /^\p{L}/u.test(text.slice(start, start + 2)) && '.!?…'.includes(text.charAt(end - 1));
}

/** The name in a line that names who was quoted above it: "—Defence Secretary John Healey". */
export function speakerLine(text: string, block: Span | undefined): Span | undefined {
  if (block === undefined || '.!?…'.includes(text.charAt(block.end - 1))) return undefined;
  const dash = SPEAKER_LINE.exec(text.slice(block.start, block.start + 4));
  if (dash === null) return undefined;
  const line = { start: block.start + dash[0].length, end: block.end };
  const name = readWords(text, line);
  return isCapitalised(name[0]) && name.length <= LONGEST_SPEAKER_LINE_WORDS ? line : undefined;
}

/** Who introduces the next paragraph with a verb of saying and a colon. */
export function introducer(outline: Outline | undefined, words: Words): Span | undefined {
  const tokens = outline?.tokens ?? [];
  const verb = tokens.length - 2;
  if (tokens.at(-1)?.lower !== ':' || verb < 1 || !isSaying(tokens, verb, words.speech)) return undefined;
  return sayerOf(tokens, verb, words.speech);
}
