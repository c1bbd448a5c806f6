import type { Fact, Report, StoryPack } from '../story/pack.ts';
import type { Token } from '../story/tokens.ts';
import { tokenise } from '../story/tokens.ts';
import type { Span } from '../text/span.ts';
import { matchQuote, type QuoteMatch } from './match-quote.ts';
import { type FilledSlot, matchTelling } from './match-telling.ts';
import type { Passage } from './passage.ts';

/** A fact found in an article. */
export interface FactMatch {
  fact: Fact;
  /** The best telling's score, 0..1. */
  score: number;
  /** Indexes of the sentences that report it, in order. */
  sentences: number[];
  slots: FilledSlot[];
  quotes: FoundQuote[];
}

export interface FoundQuote {
  report: Report;
  quote: string;
  sentence: number;
  /** Where it stands in the article's text. */
  span: Span;
  match: QuoteMatch;
}

/**
 * From this score on a sentence reports the fact; between the two the engine cannot tell. Chosen on the
 * development pages of `tests/fixtures/coverage`.
 */
export const REPORTS_FROM = 0.6;
export const DOUBTFUL_FROM = 0.5;
/** A known quotation found again is as good as a telling with every slot filled but for its changed words. */
const QUOTE_WORDS_AT_LEAST = 4;

/** Every fact of the pack that some sentence reports or comes close to, in the pack's order. */
export function matchFacts(pack: StoryPack, passages: Passage[], language: string): FactMatch[] {
  return pack.facts.flatMap((fact) => {
    const quotes = findQuotes(
      pack.reports.filter((report) => report.fact === fact.id),
      passages,
      language,
    );
    const match = matchFact(fact, quotes, passages);
    return match ? [match] : [];
  });
}

function matchFact(fact: Fact, quotes: FoundQuote[], passages: Passage[]): FactMatch | null {
  const match: FactMatch = { fact, score: 0, sentences: [], slots: [], quotes };
  const found = passages.flatMap((_, at) =>
    (fact.tellings ?? []).flatMap((telling) => {
      const told = matchTelling(telling, passages, at);
      return told && told.score >= DOUBTFUL_FROM ? [told] : [];
    }),
  );
  match.score = Math.max(0, ...found.map(({ score }) => score), ...quotes.map((quote) => quote.match.score));
  if (match.score < DOUBTFUL_FROM) return null;
  const least = Math.min(match.score, REPORTS_FROM);
  const telling = found.filter(({ score }) => score >= least);
  match.slots = telling.sort((a, b) => b.score - a.score).flatMap(({ slots }) => slots);
  const sentences = [
    ...telling.flatMap(({ sentences }) => sentences),
    ...quotes.map(({ sentence }) => sentence),
  ];
  match.sentences = [...new Set(sentences)].sort((a, b) => a - b);
  return match;
}

function findQuotes(reports: Report[], passages: Passage[], language: string): FoundQuote[] {
  const quotes = reports.flatMap((report) => (report.quotes ?? []).map((quote) => ({ report, quote })));
  return quotes.flatMap(({ report, quote }) => {
    const tokens: Token[] = tokenise(quote, language);
    if (tokens.length < QUOTE_WORDS_AT_LEAST) return [];
    return passages.flatMap((passage) => {
      const match = matchQuote(tokens, passage.tokens);
      return match ? [{ report, quote, sentence: passage.index, span: spanOf(passage, match), match }] : [];
    });
  });
}

function spanOf({ tokens }: Passage, { first, last }: QuoteMatch): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
