import type { Mark } from '../framing/mark.ts';
import type { Retelling } from '../match/match-reports.ts';
import { counterpart } from '../match/pair/counterpart.ts';
import type { SentenceReading } from '../match/pair/sentence-reading.ts';
import type { Report, ReportMark } from '../story/pack.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A mark bears on so many content words before and behind it. */
const BEARS_BEFORE = 2;
const BEARS_BEHIND = 4;
/** So much of what it bears on must be told by the other side, for only that can be told plainly there. */
const MET_FROM = 0.6;

/** The page's marks in the sentence that retells a report, those that bear on what the report tells too. */
export function pageMarks({ span, page, reference }: Retelling, marks: Mark[]): Mark[] {
  return marks
    .filter((mark) => overlaps(mark, span) && !hasToo(reference, mark.text))
    .filter(({ start, end }) =>
      bearsOnShared({ start: start - span.start, end: end - span.start }, page, reference),
    );
}

/**
 * A report's marks that bear on what the page's sentence tells too. A gathered report has all marks of its sentence;
 * that it names who said so sets it apart from nothing.
 */
export function reportMarks({ marks = [] }: Report, { page, reference }: Retelling): ReportMark[] {
  return marks.filter(({ kind, text }) => {
    const start = reference.text.indexOf(text);
    if (kind === 'attribution' || start < 0 || hasToo(page, text)) return false;
    return bearsOnShared({ start, end: start + text.length }, reference, page);
  });
}

/** What both sides say sets neither apart, though it be seen as a mark in one alone. */
function hasToo({ text }: SentenceReading, mark: string): boolean {
  return text.toLowerCase().includes(mark.toLowerCase());
}

function bearsOnShared(mark: Span, own: SentenceReading, other: SentenceReading): boolean {
  const before = own.words.filter(({ end }) => end <= mark.start).slice(-BEARS_BEFORE);
  const behind = own.words.filter(({ start }) => start >= mark.end).slice(0, BEARS_BEHIND);
  const around = [...before, ...behind];
  const met = around.reduce((sum, word) => sum + counterpart(word, other), 0);
  return around.length > 0 && met / around.length >= MET_FROM;
}
