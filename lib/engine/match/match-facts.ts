import { slotIds } from '../story/knowledge.ts';
import type { Fact, Report, StoryPack } from '../story/pack.ts';
import type { Token } from '../story/tokens.ts';
import { tokenise } from '../story/tokens.ts';
import type { Span } from '../text/span.ts';
import { matchCues } from './match-cues.ts';
import { matchQuote, type QuoteMatch } from './match-quote.ts';
import { type FilledSlot, matchTelling, type TellingMatch } from './match-telling.ts';
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
/** Sentences that tell it so much less surely than the best one only come near it: they are not shown. */
const BESIDE_BEST = 0.2;
/** The same for the probability by cues; words alone are never as sure as a telling filled whole. */
const CUES_REPORT_FROM = 0.75;
const CUES_DOUBTFUL_FROM = 0.65;
const MOST_BY_CUES = 0.85;
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
    const match = matchFact(fact, quotes, passages, language);
    return match ? [match] : [];
  });
}

function matchFact(
  fact: Fact,
  quotes: FoundQuote[],
  passages: Passage[],
  language: string,
): FactMatch | null {
  const found = [...tellingsIn(fact, passages), ...cuesFor(fact, passages, language)].sort(
    (a, b) => b.score - a.score,
  );
  const score = Math.max(0, found[0]?.score ?? 0, ...quotes.map((quote) => quote.match.score));
  if (score < DOUBTFUL_FROM) return null;
  const least = Math.max(Math.min(score, REPORTS_FROM), score - BESIDE_BEST);
  const told = found.filter((candidate) => candidate.score >= least);
  const sentences = [
    ...told.flatMap((candidate) => candidate.sentences),
    ...quotes.map(({ sentence }) => sentence),
  ];
  return {
    fact,
    score,
    sentences: [...new Set(sentences)].sort((a, b) => a - b),
    slots: bestOfEachSentence(told).flatMap(({ slots }) => slots),
    quotes,
  };
}

/** The first, and so best, place for each sentence: further ones add words that only stand nearby. */
function bestOfEachSentence(told: Told[]): Told[] {
  const seen = new Set<number>();
  return told.filter(({ sentences }) => {
    const isNew = sentences.some((sentence) => !seen.has(sentence));
    for (const sentence of sentences) seen.add(sentence);
    return isNew;
  });
}

/** A place where the fact is told, by a telling or by cues. */
type Told = Pick<TellingMatch, 'score' | 'sentences' | 'slots'>;

function tellingsIn(fact: Fact, passages: Passage[]): Told[] {
  return passages.flatMap((_, at) =>
    (fact.tellings ?? []).flatMap((telling) => {
      const told = matchTelling(telling, passages, at);
      return told && told.score >= DOUBTFUL_FROM ? [told] : [];
    }),
  );
}

function cuesFor(fact: Fact, passages: Passage[], language: string): Told[] {
  const { cues } = fact;
  if (cues === undefined) return [];
  const barred = barredFromAll(fact);
  const open = passages.filter(({ ids }) => !barred.some((id) => ids.has(id)));
  return open.flatMap((passage): Told[] => {
    const { probability, sentence, slots } = matchCues(cues, passage, language);
    const score = scoreOfCues(probability);
    return score >= DOUBTFUL_FROM ? [{ score, sentences: [sentence], slots }] : [];
  });
}

/** What none of the fact's tellings may stand beside: it tells of a neighbouring fact. */
function barredFromAll({ tellings = [] }: Fact): string[] {
  const [first = [], ...others] = tellings.map(({ not = [] }) => not.flatMap(slotIds));
  return first.filter((id) => others.every((ids) => ids.includes(id)));
}

/** A probability on the tellings' scale: `CUES_REPORT_FROM` becomes `REPORTS_FROM`, and likewise for doubt. */
function scoreOfCues(probability: number): number {
  if (probability >= CUES_REPORT_FROM) {
    const share = (probability - CUES_REPORT_FROM) / (1 - CUES_REPORT_FROM);
    return REPORTS_FROM + share * (MOST_BY_CUES - REPORTS_FROM);
  }
  return probability >= CUES_DOUBTFUL_FROM ? DOUBTFUL_FROM : 0;
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
