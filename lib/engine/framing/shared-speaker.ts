import type { Span } from '../text/span.ts';
import { speakerLine } from './block-quotation.ts';
import type { Mark } from './mark.ts';

/** A line with a speaker's name is looked for in so many characters. */
const LONGEST_LINE = 200;
const CLOSING_MARK = /[”“"»«’']$/u;

/**
 * The quoted marks of a text, in order, with the speaker of a speech in several paragraphs given to each of them,
 * wherever it is named: in one of them, or in a line "—Name" under the last.
 */
export function shareSpeakers(text: string, quoted: Mark[]): Mark[] {
  const shared: Mark[] = [];
  for (let first = 0; first < quoted.length; ) {
    let after = first + 1;
    while (after < quoted.length && goesOn(text, quoted[after - 1] as Mark, quoted[after] as Mark)) after++;
    const speech = quoted.slice(first, after);
    const speaker =
      speech.find((mark) => mark.speaker !== undefined)?.speaker ?? nameUnder(text, speech.at(-1));
    shared.push(...speech.map((mark) => (speaker === undefined ? mark : { speaker, ...mark })));
    first = after;
  }
  return shared;
}

/** A speech goes on in the next paragraph where no mark closed the last. */
function goesOn(text: string, last: Mark, next: Mark): boolean {
  const isSpeech = last.kind === 'quotation' && next.kind === 'quotation';
  return isSpeech && !CLOSING_MARK.test(last.text) && text.slice(last.end, next.start).trim() === '';
}

function nameUnder(text: string, mark: Mark | undefined): string | undefined {
  if (mark?.kind !== 'quotation') return undefined;
  const below = text.slice(mark.end, mark.end + LONGEST_LINE);
  const line = below.trimStart();
  const start = mark.end + below.length - line.length;
  if (!below.slice(0, below.length - line.length).includes('\n')) return undefined;
  const name = speakerLine(text, lineSpan(start, line));
  return name && text.slice(name.start, name.end);
}

function lineSpan(start: number, text: string): Span {
  const end = text.indexOf('\n');
  return { start, end: start + (end < 0 ? text : text.slice(0, end)).trimEnd().length };
}
