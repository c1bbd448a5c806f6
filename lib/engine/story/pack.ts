import type { Block } from '../text/article.ts';

/**
 * A story pack: everything Crossread knows of one story. Curated or home-made, it has this one shape.
 * It is data: no code, no regular expressions, bounded sizes (`parse-pack.ts`).
 */
export interface StoryPack {
  schema: 'crossread/pack@1';
  id: string;
  /** Counts up with every change of the pack. */
  revision: number;
  title: string;
  /** The title in other languages of the interface. */
  translations?: Translations;
  description: string;
  /** The web address its newest version lies at. */
  home?: string;
  /** Who made it. */
  author?: string;
  /** The terms under which it may be handed on. */
  licence?: string;
  signature: Signature;
  entities: Entity[];
  concepts: Concept[];
  outlets: Outlet[];
  articles: SourceArticle[];
  facts: Fact[];
  reports: Report[];
}

/** A text in other languages, by primary language subtag. */
export type Translations = Record<string, string>;

/**
 * Words and phrases that name one thing, by primary language subtag, or `any` for all languages.
 * A term is words as they stand in a text. Words are compared by their stem; `*` at a word's end or start
 * stands for the rest of the word (`forsvarsavtale*`, `*avtale`); `..` between two words stands for at most
 * four words (`shut .. out`). A capital in a term is required of the text (`Proteus`, `US`).
 */
export type Terms = Record<string, string[]>;

export type EntityKind = 'person' | 'place' | 'organisation' | 'vessel' | 'event' | 'thing';

export interface Entity {
  id: string;
  kind: EntityKind;
  name: string;
  terms: Terms;
  /** Places and bodies that contain it: Bodø lies within Norway. Never a conflict with it. */
  within?: string[];
  /** For "he", "she" and "they". */
  pronoun?: 'he' | 'she' | 'they' | 'it';
}

/** One idea of the story and the words it is told in. */
export interface Concept {
  id: string;
  /** What it is called where it stands for a detail: "Nato partners". */
  name?: string;
  terms: Terms;
}

/**
 * What makes a text coverage of the story. Each string is a slot: one or more concept or entity ids with `|`
 * between; an id that starts with `@` is one of the engine's own concepts (`lib/engine/text/lexicon/`).
 */
export interface Signature {
  /** Every slot must be filled by headline, description and first paragraphs together. */
  lead: string[];
  /** These in the lead tell of another story. */
  not: string[];
  /** The more of these anywhere in the text, the surer. */
  support: string[];
  /** First and last ISO day on which coverage of the story is dated. */
  from: string;
  until: string;
}

export interface Outlet {
  id: string;
  name: string;
  country?: string;
}

/** One text of the reference corpus: who published it, when, where its text comes from, how much of it was read. */
export interface SourceArticle {
  id: string;
  outlet: string;
  title?: string;
  byline?: string;
  url: string;
  /** ISO day; `null` where the article has no date. */
  published: string | null;
  language: string;
  /** An outlet's article, or a primary source such as a press release. */
  kind: 'outlet' | 'primary';
  /** Where its text comes from: an outlet's own id, an agency (`pa`), or a primary source's id. */
  origin: string;
  /** Only an article read in full can be said to omit anything. */
  read: 'all' | 'part';
  /** Hashes of its shingles (`match/fingerprint.ts`), to know a copy by; empty when the text was not at hand. */
  fingerprint: number[];
  /** The whole article, where whoever made the pack says so. */
  blocks?: Block[];
}

/** A neutral proposition of the story. */
export interface Fact {
  id: string;
  text: string;
  translations?: Translations;
  /** It is itself an aim or a plan: "hopes to" and "is meant to" tell it plainly. */
  isAim?: boolean;
  /**
   * The ways in which a text may tell it. A fact with neither tellings nor cues is known by its reports' wordings
   * (`match/match-reports.ts`); one without any of the three no text could report.
   */
  tellings?: Telling[];
  /** How far single words speak for it, for sentences that no telling fits whole. */
  cues?: Cues;
  /** The details on which two reports of it may conflict. */
  details?: DetailSlot[];
}

/** One way of telling a fact, in slots (see `Signature`). */
export interface Telling {
  /** All in the sentence itself, or in two neighbouring ones. */
  here: string[];
  /** In the sentence, before it in the same passage, or meant by one of its pronouns. */
  near?: string[];
  /** None of these in the sentence. */
  not?: string[];
}

/** A logistic regression over a sentence's words (`match/match-cues.ts`): its intercept, and the weight of each cue. */
export interface Cues {
  bias: number;
  weights: Record<string, number>;
}

export type DetailKind = 'number' | 'date' | 'place' | 'person' | 'status';

/** One detail of a fact that a text may give. */
export interface DetailSlot {
  id: string;
  kind: DetailKind;
  /** The concepts or entities that can fill it. For numbers, the unit (`km`); for dates, empty. */
  values: string[];
}

/** One article's telling of one fact. */
export interface Report {
  fact: string;
  /** A `SourceArticle`'s id. */
  article: string;
  /** What it says, in our words (home-made packs: its own sentence). */
  wording: string;
  /** Its own words where framing or an altered quotation turns on them: at most eight words each. */
  quotes?: string[];
  /** How its wording differs from a plain telling. */
  marks?: ReportMark[];
  /** Detail slot to value: an id of the slot's values, a number, or an ISO day, month, or `2025-06/2025-08`. */
  details?: Record<string, string>;
  /** Where this one report comes from, if not from its article's origin. */
  origin?: string;
}

export interface ReportMark {
  kind:
    | 'scare-quote'
    | 'partial-quote'
    | 'hedge'
    | 'attribution'
    | 'loaded-term'
    | 'certainty'
    | 'altered-quote';
  /** The words that carry it. */
  text: string;
}
