import { isKnownByReports, reportsByFact } from '../story/facts-by-reports.ts';
import type { Fact, StoryPack } from '../story/pack.ts';
import type { Span } from '../text/span.ts';
import type { Correction } from './correction.ts';
import { type FoundQuote, findQuotes } from './find-quotes.ts';
import type { CueMatch } from './match-cues.ts';
import {
  matchReports,
  RETELLING_DOUBTFUL_FROM,
  RETELLING_FROM,
  type ReportedFacts,
  type Retelling,
} from './match-reports.ts';
import type { FilledSlot } from './match-telling.ts';
import type { Passage } from './passage.ts';
import { type ReadersWord, readersWords } from './readers-words.ts';
import { cuesFor, type Told, tellingsIn } from './told.ts';

/** A fact found in an article. */
export interface FactMatch {
  fact: Fact;
  /** The best telling's score, 0..1. */
  score: number;
  /** Indexes of the sentences that report it, in order. */
  sentences: number[];
  slots: FilledSlot[];
  quotes: FoundQuote[];
  /** For a fact known by its reports: where the sentences tell what a report tells, the surest first. */
  retellings: Retelling[];
  /** Where the reader said that the page reports it. */
  saidByReader: { sentence: number; span: Span }[];
}

/**
 * From this score on a sentence reports the fact; between the two the engine cannot tell. On 119 labelled pages, each
 * with cues fitted without it (`tests/bench/fit-confidence.ts`), 98 % of the 1,516 facts from 0.6 on are told; of those in
 * doubt two in five are told, of those below 0.8 %.
 */
export const REPORTS_FROM = 0.6;
export const DOUBTFUL_FROM = 0.5;
/** Sentences that tell it so much less surely than the best one only come near it: they are not shown. */
const BESIDE_BEST = 0.2;
/**
 * The same for the probability by cues; words alone are never as sure as a telling filled whole. On 42 pages that
 * nothing is fitted on, doubt from 0.25 on leaves 1.5 % of 821 facts to be called missing though they are told; from
 * 0.4 on it would be 1.7 % of 828, from 0.15 on 1.2 % of 811, but then one of the 123 verdicts on the pack's own
 * sources would be given up.
 */
const CUES_REPORT_FROM = 0.75;
const CUES_DOUBTFUL_FROM = 0.25;
const MOST_BY_CUES = 0.85;
/**
 * Of two sentences that only together fill a telling, one should look a little like it. With this, eight of 19 facts found
 * falsely on 161 labelled pages are in doubt, and one of 2,054 found rightly.
 */
const UNCUED_BELOW = 0.1;
/**
 * A telling filled in one sentence that looks nothing like the fact otherwise: its words are met there by chance as often
 * as not. On 66 pages that nothing is fitted on, 12 such tellings of 21 were true, of those above 0.02 all but 2 of 640.
 */
const UNLIKE_BELOW = 0.02;
/** In the upper half of doubt: rather on the page than not. */
const UNLIKE_SCORE = 0.57;
/** A retelling in the very words of a report is as sure as the engine can be. */
const MOST_BY_RETELLING = 0.99;
/** A known quotation found again is as good as a telling with every slot filled but for its changed words. */
const QUOTE_WORDS_AT_LEAST = 4;
/** Of a gathered report every quotation is known, phrases that anybody might use among them. */
const GATHERED_QUOTE_WORDS_AT_LEAST = 7;
/** The reader has looked; no verdict is certain. */
const READERS_WORD = 0.99;

/** Every fact of the pack that some sentence reports or comes close to, in the pack's order. */
export function matchFacts(
  pack: StoryPack,
  passages: Passage[],
  language: string,
  corrections: readonly Correction[] = [],
): FactMatch[] {
  const reported = matchReports(pack, passages, language);
  const wordOn = readersWords(pack, corrections, passages);
  return pack.facts.flatMap((fact) => {
    const least = isKnownByReports(fact) ? GATHERED_QUOTE_WORDS_AT_LEAST : QUOTE_WORDS_AT_LEAST;
    const quotes = findQuotes(reportsByFact(pack).get(fact.id) ?? [], passages, language, least);
    const found = {
      places: placesOf(fact, passages, language),
      quotes,
      retellings: reported.retellings(fact),
    };
    const word = wordOn(fact.id);
    const match = withReadersWord(fact, matchFact(fact, without(found, word.not)), word, passages, reported);
    return match ? [match] : [];
  });
}

/** Where a fact may be told. */
interface Found {
  places: Told[];
  quotes: FoundQuote[];
  retellings: Retelling[];
}

/** What was found, but for what stands in sentences of which the reader says that they do not report it. */
function without({ places, quotes, retellings }: Found, not: ReadonlySet<number>): Found {
  return {
    places: places.filter(({ sentences }) => !sentences.some((sentence) => not.has(sentence))),
    quotes: quotes.filter(({ sentence }) => !not.has(sentence)),
    retellings: retellings.filter(({ sentence }) => !not.has(sentence)),
  };
}

function matchFact(fact: Fact, { places, quotes, retellings }: Found): FactMatch | null {
  const found = [...places, ...retellings.map(toldAgain)].sort((a, b) => b.score - a.score);
  const score = Math.max(0, found[0]?.score ?? 0, ...quotes.map((quote) => quote.match.score));
  if (score < DOUBTFUL_FROM) return null;
  const least = Math.max(Math.min(score, REPORTS_FROM), score - BESIDE_BEST);
  const told = found.filter((candidate) => candidate.score >= least);
  const sentences = inOrder([
    ...told.flatMap((candidate) => candidate.sentences),
    ...quotes.map(({ sentence }) => sentence),
  ]);
  return {
    fact,
    score,
    sentences,
    slots: bestOfEachSentence(told).flatMap(({ slots }) => slots),
    quotes,
    retellings: retellings.filter(({ sentence }) => sentences.includes(sentence)),
    saidByReader: [],
  };
}

function inOrder(sentences: number[]): number[] {
  return [...new Set(sentences)].sort((a, b) => a - b);
}

/** The match with the sentences that the reader says report the fact; what the engine only supposed gives way. */
function withReadersWord(
  fact: Fact,
  match: FactMatch | null,
  { same }: ReadersWord,
  passages: Passage[],
  reported: ReportedFacts,
): FactMatch | null {
  if (same.size === 0) return match;
  const known = match !== null && match.score >= REPORTS_FROM ? match : nothingFound(fact);
  const said = [...same];
  const retold = said.flatMap((sentence) => reported.retoldBy(fact, sentence));
  return {
    ...known,
    score: READERS_WORD,
    sentences: inOrder([...known.sentences, ...said]),
    retellings: [...retold.map(asReadersWord), ...known.retellings],
    saidByReader: said.map((sentence) => {
      const { start, end } = passages[sentence] as Passage;
      return { sentence, span: { start, end } };
    }),
  };
}

function asReadersWord(retelling: Retelling): Retelling {
  return { ...retelling, probability: READERS_WORD, isReadersWord: true };
}

function nothingFound(fact: Fact): FactMatch {
  return { fact, score: 0, sentences: [], slots: [], quotes: [], retellings: [], saidByReader: [] };
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

/** The places where the fact is told or nearly so, by a telling or by cues, all on the tellings' scale. */
function placesOf(fact: Fact, passages: Passage[], language: string): Told[] {
  const cues = cuesFor(fact, passages, language);
  const byTellings = tellingsIn(fact, passages).map((told) => noSurerThanCues(told, cues));
  const byCues = cues.map(
    ({ probability, sentence, slots }): Told => ({
      score: scoreOfCues(probability),
      sentences: [sentence],
      slots,
    }),
  );
  return [...byTellings, ...byCues].filter(({ score }) => score >= DOUBTFUL_FROM);
}

/** A telling that its own sentences' cues speak against is in doubt. */
function noSurerThanCues(told: Told, cues: CueMatch[]): Told {
  const here = cues.filter(({ sentence }) => told.sentences.includes(sentence));
  if (here.length === 0) return told;
  const likest = Math.max(...here.map(({ probability }) => probability));
  const isSpread = told.slots.some(({ how }) => how === 'neighbour');
  if (isSpread && likest < UNCUED_BELOW) return noSurer(told, DOUBTFUL_FROM);
  return likest < UNLIKE_BELOW ? noSurer(told, UNLIKE_SCORE) : told;
}

function noSurer(told: Told, score: number): Told {
  return { ...told, score: Math.min(told.score, score) };
}

/** A probability on the tellings' scale: `CUES_REPORT_FROM` becomes `REPORTS_FROM`, and likewise for doubt. */
function scoreOfCues(probability: number): number {
  if (probability >= CUES_REPORT_FROM) {
    return between(REPORTS_FROM, MOST_BY_CUES, (probability - CUES_REPORT_FROM) / (1 - CUES_REPORT_FROM));
  }
  if (probability < CUES_DOUBTFUL_FROM) return 0;
  const share = (probability - CUES_DOUBTFUL_FROM) / (CUES_REPORT_FROM - CUES_DOUBTFUL_FROM);
  return between(DOUBTFUL_FROM, REPORTS_FROM, share);
}

function toldAgain({ probability, sentence }: Retelling): Told {
  return { score: scoreOfRetelling(probability), sentences: [sentence], slots: [] };
}

/** The same for a retelling's probability; in doubt too it rises with it. */
function scoreOfRetelling(probability: number): number {
  if (probability >= RETELLING_FROM) {
    return between(REPORTS_FROM, MOST_BY_RETELLING, (probability - RETELLING_FROM) / (1 - RETELLING_FROM));
  }
  const share = (probability - RETELLING_DOUBTFUL_FROM) / (RETELLING_FROM - RETELLING_DOUBTFUL_FROM);
  return between(DOUBTFUL_FROM, REPORTS_FROM, share);
}

function between(from: number, to: number, share: number): number {
  return from + share * (to - from);
}
