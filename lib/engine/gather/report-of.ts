import type { Mark } from '../framing/mark.ts';
import type { Report, ReportMark } from '../story/pack.ts';
import { LONGEST_IN_PACK, MOST_MARKS, MOST_QUOTES } from '../story/pack-bounds.ts';
import { findQuotations } from '../text/quotations.ts';
import type { Span } from '../text/span.ts';
import { cutAtWord, EXTRACT_LIMIT, extractOf, onOneLine } from './extract.ts';
import type { Told } from './told.ts';

/** The report that a sentence is: its words as they stand there, its quotations and how it is framed. */
export function reportOf(told: Told, fact: string): Report {
  const quotes = quotesIn(told);
  const marks = marksIn(told);
  return {
    fact,
    article: told.article,
    wording: extractOf(told.sentence.text),
    ...(quotes.length > 0 && { quotes }),
    ...(marks.length > 0 && { marks }),
  };
}

function quotesIn({ sentence }: Told): string[] {
  const quotations = findQuotations(sentence.text).filter(({ depth }) => depth === 0);
  const quotes = quotations
    .filter(({ inner }) => inner.end <= EXTRACT_LIMIT)
    .map(({ inner }) => shortened(sentence.text, inner));
  return [...new Set(quotes)].filter((quote) => quote !== '').slice(0, MOST_QUOTES);
}

/** The framing marks of the part of the sentence that the wording shows. */
function marksIn({ source, sentence }: Told): ReportMark[] {
  const end = Math.min(sentence.end, sentence.start + EXTRACT_LIMIT);
  return source.marks
    .filter((mark) => mark.start >= sentence.start && mark.end <= end)
    .flatMap((mark) => reportMark(mark))
    .slice(0, MOST_MARKS);
}

/** A whole quotation is told by the report's quotes. */
function reportMark({ kind, text }: Mark): ReportMark[] {
  return kind === 'quotation' ? [] : [{ kind, text: shortened(text, { start: 0, end: text.length }) }];
}

function shortened(text: string, { start, end }: Span): string {
  return cutAtWord(onOneLine(text.slice(start, end)), LONGEST_IN_PACK.line);
}
