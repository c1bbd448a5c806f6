import { passages } from '../text/passages.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Words } from './lexicon/compiled.ts';
import type { Mark } from './mark.ts';
import { type Outline, readWords } from './outline.ts';
import { isCapitalised } from './speaker.ts';
import { isSaying, sayerOf } from './speech.ts';

/** "—Defence Secretary John Healey": a line of this many words at most. */
const LONGEST_SPEAKER_LINE_WORDS = 12;
const SPEAKER_LINE = /^[—–―-]\s?(?=\p{Lu})/u;

/**
 * Paragraphs quoted without quotation marks: those with a speaker's line under them, and those after
 * "The statement reads:". `quoted` are the marks found already; a paragraph that has its own is left to them.
 */
export function findBlockQuotations(text: string, outlines: Outline[], quoted: Mark[], words: Words): Mark[] {
  const blocks = passages(text);
  return blocks.flatMap((block, index) => {
    if (quoted.some((mark) => overlaps(mark, block)) || !isProse(text, block)) return [];
    const speaker =
      speakerLine(text, blocks[index + 1]) ?? introducer(text, blocks[index - 1], outlines, words);
    if (speaker === undefined) return [];
    const { start, end } = block;
    const mark: Mark = {
      kind: 'quotation',
      start,
      end,
      text: text.slice(start, end),
      scope: block,
      isStance: false,
    };
    return [{ ...mark, speaker: text.slice(speaker.start, speaker.end) }];
  });
}

function isProse(text: string, block: Span): boolean {
  return (
    /^\p{L}/u.test(text.slice(block.start, block.end)) && /[.!?…]$/u.test(text.slice(block.start, block.end))
  );
}

function speakerLine(text: string, block: Span | undefined): Span | undefined {
  if (block === undefined) return undefined;
  const dash = SPEAKER_LINE.exec(text.slice(block.start, block.start + 3));
  const line = { start: block.start + (dash?.[0].length ?? 0), end: block.end };
  const name = dash === null ? [] : readWords(text, line);
  const isName =
    isCapitalised(name[0]) &&
    name.length <= LONGEST_SPEAKER_LINE_WORDS &&
    !text.slice(0, block.end).endsWith('.');
  return isName ? line : undefined;
}

/** Who introduces the next paragraph with a verb of saying and a colon. */
function introducer(
  text: string,
  block: Span | undefined,
  outlines: Outline[],
  words: Words,
): Span | undefined {
  if (block === undefined || text.charAt(block.end - 1) !== ':') return undefined;
  const outline = outlines.findLast(({ start }) => start < block.end);
  const verb = (outline?.tokens.length ?? 0) - 2;
  if (outline === undefined || verb < 1 || !isSaying(outline.tokens, verb, words.speech)) return undefined;
  return sayerOf(outline.tokens, verb, words.speech);
}
