import type { MarkKind } from '../framing/mark.ts';
import type { DetailKind, Translations } from '../story/pack.ts';

/** The whole answer for one page: the one value every surface, the command line and every export draw from. */
export interface Comparison {
  schema: 'crossread/comparison@1';
  story: ComparedStory | null;
  article: ComparedArticle;
  /** In the order of the page, then those not on it in the pack's order. */
  facts: ComparedFact[];
  framing: FramingMark[];
  /** Indexes of the page's sentences that report no known fact. */
  unmatched: number[];
  /** The pack's sources, for the surfaces that list them. */
  sources: ComparedSource[];
}

export interface ComparedStory {
  id: string;
  title: string;
  /** Of the title, as a primary subtag, as all languages here; `null` where a reader's few words do not tell it. */
  language: string | null;
  translations?: Translations;
  /** 0..1 */
  confidence: number;
}

export interface ComparedArticle {
  url: string | null;
  title: string | null;
  outlet: string | null;
  published: string | null;
  language: string | null;
  partial: boolean;
  /** The source this page is, or is a copy of; its origin. `null`: a page the pack does not know. */
  isSource: string | null;
  /** Where the page's text comes from: an agency, a press release, or `page` for itself. */
  origin: string;
  sentences: ComparedSentence[];
}

export interface ComparedSentence {
  index: number;
  start: number;
  end: number;
  text: string;
}

export type Verdict = 'confirmed' | 'differs' | 'framed' | 'only-here' | 'omitted' | 'not-yet' | 'unsure';

/** Why a verdict is `unsure`. */
export type Doubt =
  /** The page was read only in part, so nothing is called missing. */
  | 'partial-page'
  /** A sentence comes close to the fact, and not close enough. */
  | 'weak-match'
  /** Not on the page, and only the page's own source reports it. */
  | 'own-source-only'
  /** Every report of it is in another language than the page. */
  | 'other-language';

export interface ComparedFact {
  id: string;
  text: string;
  /** Of the text. */
  language: string;
  translations?: Translations;
  onPage: boolean;
  /** Indexes of the page's sentences that report it. */
  sentences: number[];
  verdict: Verdict;
  /** How surely `onPage` is right, 0..1: the share of such rows of which it was, on pages held back. */
  confidence: number;
  /** Independent origins other than the page's own that report it, copies counted once. */
  origins: number;
  outlets: OutletReport[];
  doubt?: Doubt;
  /** What in the page's sentences told the engine so, the weightiest first. */
  evidence: Evidence[];
}

/** One source's column in a fact's row. */
export interface OutletReport {
  /** The source's id. */
  id: string;
  reports: boolean;
  /** Read only in part: that it does not report a fact says nothing. */
  isPart: boolean;
  origin: string;
  /** The page itself, its copy, or the release it is made from: it does not corroborate. */
  isOwnSource: boolean;
  /** Our wording of its report, or in a gathered pack its own sentence; `null` if it has none. */
  wording: string | null;
  /** Whether the wording is the source's own sentence, and not ours for it. */
  isVerbatim: boolean;
  /** Of the wording; `null` if it has none. Its own words elsewhere are in the source's language. */
  language: string | null;
  /** Its own words, where the difference turns on them. */
  quotes: string[];
  url: string;
  differences: Difference[];
}

export type DifferenceKind = Exclude<MarkKind, 'quotation'> | 'altered-quote' | DetailKind;

/** What one side's wording has and the other's has not. */
export interface Difference {
  kind: DifferenceKind;
  /** The page's words, or `null` where it is plain. */
  page: string | null;
  /** The source's words, or `null` where it is plain. */
  reference: string | null;
}

export interface FramingMark {
  kind: MarkKind;
  sentence: number;
  start: number;
  end: number;
  text: string;
  speaker?: string;
  /** The fact whose telling it touches. */
  fact?: string;
}

/**
 * What told the engine so: an idea the pack knows, a name, a pronoun resolved, the sentences around, a known quotation
 * found again; words or numbers that a report has too; or the reader's own word.
 */
export type Signal =
  | 'concept'
  | 'reference'
  | 'context'
  | 'quotation'
  | 'wording'
  | 'entity'
  | 'number'
  | 'reader';

export interface Evidence {
  sentence: number;
  signal: Signal;
  /** What was found: the page's words. */
  page: string;
  /** What it stands for: the concept's or entity's name, the report's words. */
  reference: string;
  /** Its share in the decision, 0..1. */
  weight: number;
}

export interface ComparedSource {
  id: string;
  /** Its outlet's id. */
  outlet: string;
  name: string;
  kind: 'outlet' | 'primary';
  url: string;
  /** Of the article. */
  language: string;
  /** ISO day; `null` for an article without a date. */
  published: string | null;
  origin: string;
  read: 'all' | 'part';
  isOwnSource: boolean;
}
