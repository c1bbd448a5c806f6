import type { Glance } from './glance.ts';
import type { CompiledSignature } from './signature.ts';
import { slotIds } from './slot.ts';
import { findMentions, indexTerms, type TermIndex } from './terms.ts';
import { tokenise } from './tokens.ts';

export interface Recognition {
  /** The story's id. */
  id: string;
  /** 0..1 */
  confidence: number;
}

/*
 * Chosen on labelled pages, 69 of the story and 21 near misses, and again with all their dates taken away: every page was
 * recognised and no near miss; without dates, 68 and one. Of the 241 that there are now, every page but two, which come
 * to the story late and in passing, and no near miss; without dates, one page more is missed and five near misses come in.
 */

/**
 * The opening is the headline, the description and so many words of the text: a report says there what it is
 * about; a page that mentions the story in passing does not. With 40 the same; with 20 two pages are missed, with 150
 * four, and a near miss is taken for coverage (a signature's `not` is looked for in the opening).
 */
const OPENING_WORDS = 60;
const WEIGHTS = {
  /** Every slot of the lead filled in the opening. */
  opening: 0.6,
  /** Every slot filled further down only, and more than once: a feature that starts with a scene. */
  below: 0.45,
  /** Every slot filled in one statement further down, once: a page that comes to speak of what it has named much of. */
  statement: 0.4,
  /** The headline alone fills the lead. */
  headline: 0.15,
  /** Each further name or idea of the story. */
  support: 0.05,
} as const;
/** What is named only once further down is named in passing: with 1 a near miss comes in, with 3 four pages are missed. */
const LEAST_MENTIONS_BELOW = 2;
/** So many words from the first slot; with 8 one such page is missed, from 12 to 20 none. */
const STATEMENT_WORDS = 16;
/** With 4 or 10 the same; with 2 eleven pages are missed. */
const MOST_SUPPORT = 6;
/**
 * Without a date nothing rules out an older or later event of the same kind, so more of the story is asked for. From 2
 * on one undated page is missed. With 4 the near miss would stay out as well, but a story with few names of its own
 * could then never be recognised without a date.
 */
const UNDATED_SUPPORT = 2;
/**
 * What bars is outweighed by so many of the story's names: a page may begin with what the story is not. Of near misses
 * so barred none has more than six of them; two of the story's own pages are barred, and have ten and eleven.
 */
const OUTWEIGHED_FROM = 9;
/** From 0.5 on no near miss comes in; from 0.7 on two pages are missed. The strictest that misses none. */
const LEAST_CONFIDENCE = 0.65;

/** The story a page covers, by what one glance at it shows, or `null`. The surest where there are several. */
export function recogniseStory(glance: Glance, signatures: CompiledSignature[]): Recognition | null {
  if (!glance.isArticle) return null;
  const found = signatures
    .map((signature) => ({ id: signature.story, confidence: confidenceOf(glance, signature) }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence);
  return found[0] ?? null;
}

/** How sure the glance is coverage of the signature's story, 0..1. */
function confidenceOf(glance: Glance, signature: CompiledSignature): number {
  if (!isInTime(glance.published, signature)) return 0;
  const index = indexFor(signature, glance.language ?? 'en');
  const opening = mentionsIn(openingOf(glance), index);
  const all = mentionsIn(`${glance.title}\n${glance.description}\n${glance.lead}`, index);
  const lead = leadConfidence(opening, all, signature);
  const support = signature.support.filter((slot) => slotIds(slot).some((id) => all.has(id))).length;
  const isBarred = support < OUTWEIGHED_FROM && signature.not.some((id) => opening.has(id));
  if (isBarred || lead === 0) return 0;
  if (glance.published === null && support < UNDATED_SUPPORT) return 0;
  const headline = fillsLead(mentionsIn(glance.title, index), signature) ? WEIGHTS.headline : 0;
  return Math.min(0.99, lead + headline + WEIGHTS.support * Math.min(support, MOST_SUPPORT));
}

/** Whether a page of this ISO day may cover a story of that time; one without a date may cover any. */
export function isInTime(
  published: string | null,
  { from, until }: Pick<CompiledSignature, 'from' | 'until'>,
): boolean {
  return published === null || (from <= published && published <= until);
}

function openingOf(glance: Glance): string {
  const words = glance.lead.split(/\s+/, OPENING_WORDS).join(' ');
  return `${glance.title}\n${glance.description}\n${words}`;
}

function leadConfidence(opening: Mentions, all: Mentions, signature: CompiledSignature): number {
  if (fillsLead(opening, signature)) return WEIGHTS.opening;
  if (fillsLead(all, signature, LEAST_MENTIONS_BELOW)) return WEIGHTS.below;
  return isStated(all, signature) ? WEIGHTS.statement : 0;
}

/** Whether every slot of the lead is filled within a few words. */
function isStated(mentions: Mentions, { lead }: CompiledSignature): boolean {
  const places = lead.map((slot) => slot.flatMap((id) => [...(mentions.get(id) ?? [])]));
  const [first = [], ...others] = places;
  return first.some((at) =>
    others.every((slot) => slot.some((other) => Math.abs(other - at) <= STATEMENT_WORDS)),
  );
}

/** Where each id is mentioned: the indexes of its mentions' first words. */
type Mentions = Map<string, Set<number>>;

/** Whether each slot of the lead is filled, at so many places. */
function fillsLead(mentions: Mentions, { lead }: CompiledSignature, times = 1): boolean {
  return (
    lead.length > 0 &&
    lead.every((slot) => new Set(slot.flatMap((id) => [...(mentions.get(id) ?? [])])).size >= times)
  );
}

function mentionsIn(text: string, index: TermIndex): Mentions {
  const mentions: Mentions = new Map();
  for (const { id, first } of findMentions(tokenise(text, index.language), index)) {
    mentions.set(id, (mentions.get(id) ?? new Set()).add(first));
  }
  return mentions;
}

const indexes = new WeakMap<CompiledSignature, Map<string, TermIndex>>();

function indexFor(signature: CompiledSignature, language: string): TermIndex {
  const known = language in signature.terms ? language : 'en';
  const byLanguage = indexes.get(signature) ?? new Map<string, TermIndex>();
  indexes.set(signature, byLanguage);
  const index = byLanguage.get(known) ?? indexTerms(signature.terms[known] ?? [], known);
  byLanguage.set(known, index);
  return index;
}
