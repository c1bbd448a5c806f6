import type { Report } from '../story/pack.ts';
import { tokenise } from '../story/tokens.ts';
import type { Span } from '../text/span.ts';
import { matchQuote, type QuoteMatch } from './match-quote.ts';
import type { Passage } from './passage.ts';

/** A report's quotation found again on a page. */
export interface FoundQuote {
  report: Report;
  quote: string;
  sentence: number;
  /** Where it stands in the article's text. */
  span: Span;
  match: QuoteMatch;
}

/** The reports' quotations of at least so many words that the passages have, in the order of the reports. */
export function findQuotes(
  reports: Report[],
  passages: Passage[],
  language: string,
  leastWords: number,
): FoundQuote[] {
  const quotes = reports.flatMap((report) => (report.quotes ?? []).map((quote) => ({ report, quote })));
  return quotes.flatMap(({ report, quote }) => {
    const tokens = tokenise(quote, language);
    if (tokens.length < leastWords) return [];
    return passages.flatMap((passage) => {
      const match = matchQuote(tokens, passage.tokens);
      return match ? [{ report, quote, sentence: passage.index, span: spanOf(passage, match), match }] : [];
    });
  });
}

function spanOf({ tokens }: Passage, { first, last }: QuoteMatch): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
