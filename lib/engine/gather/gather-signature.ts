import type { Concept, Signature, StoryPack } from '../story/pack.ts';
import { addDays, isIsoDay } from '../text/calendar.ts';
import { gatherEntities } from './gather-entities.ts';
import { gatherWords } from './gather-words.ts';
import { type Sign, signSteps } from './signs.ts';
import { part, type Steps } from './steps.ts';
import type { ReadArticle } from './told.ts';

/** Coverage dated so many days before the first article or after the last is of the story still. */
const DAYS_BEFORE = 7;
const DAYS_AFTER = 60;
/** Where no article is dated, any day is. */
const ANY_DAY = { from: '1900-01-01', until: '2999-12-31' } as const;

/**
 * A text of the story opens with one of some names and with one of some further names or words. On ECB+, each article
 * held back in turn, this recognises 94 % of a story's further coverage (84 % of undated pages; 86 % where the story is
 * made of three articles), 43 % of the articles of a look-alike story, and 1 of 2,744 of other stories: it is meant to
 * wake Crossread, and the likeness to the story's sources (`match/story-likeness.ts`) to decide. With five alternatives
 * instead of eight it is 92 %, and 83 % for three articles.
 */
const SLOTS = 2;
const MOST_ALTERNATIVES = 8;
/** Fewer of the articles open with what says little of the story. */
const LEAST_SHARE = 0.2;
/** What an article that an alternative before has covered counts for the next one. */
const COVERED_WORTH = 0.1;
const MOST_SUPPORT = 30;
const SUPPORT_SHARE = 0.3;

type Known = Pick<StoryPack, 'entities' | 'concepts' | 'signature'>;

/** What share of the work is done when the names are known, and when the words are. */
const NAMED = 0.4;
const WORDED = 0.5;

/** The names a story turns on, the words it opens with, and the signature by which further coverage is noticed. */
export function* signatureSteps(articles: ReadArticle[]): Steps<Known> {
  const entities = gatherEntities(articles);
  yield NAMED;
  const words = gatherWords(articles);
  yield WORDED;
  const signs = yield* part(signSteps(articles, entities, words), WORDED, 1);
  const lead = leadOf(signs, articles.length);
  const support = supportOf(signs, lead.flat(), articles.length);
  return {
    entities,
    concepts: usedOf(words, [...lead.flat(), ...support]),
    signature: {
      lead: lead.map((slot) => slot.map(({ id }) => id).join('|')),
      not: [],
      support: support.map(({ id }) => id),
      ...daysOf(articles),
    },
  };
}

/** Two slots of signs of which most articles open with one each; none where there are not enough. */
function leadOf(signs: Sign[], total: number): Sign[][] {
  const slots: Sign[][] = [];
  let open = signs.filter(({ openings }) => openings.size > 0 && openings.size / total >= LEAST_SHARE);
  while (slots.length < SLOTS) {
    const names = open.filter(({ isName }) => isName);
    const slot = slotOf(slots.length === 0 && names.length > 0 ? names : open);
    if (slot.length === 0) return [];
    slots.push(slot);
    const used = new Set(slot.flatMap(({ stems }) => stems));
    open = open.filter(({ stems }) => !stems.some((stem) => used.has(stem)));
  }
  return slots;
}

/** The signs that most articles open with, each chosen for those that the ones before leave out. */
function slotOf(signs: Sign[]): Sign[] {
  const slot: Sign[] = [];
  const covered = new Set<ReadArticle>();
  const gain = ({ openings, weight }: Sign) =>
    [...openings].reduce((sum, source) => sum + (covered.has(source) ? COVERED_WORTH : 1), 0) * weight;
  while (slot.length < MOST_ALTERNATIVES) {
    const rest = signs.filter((sign) => !slot.includes(sign));
    const [first, ...others] = rest;
    if (first === undefined) break;
    const best = others.reduce((best, sign) => (gain(sign) > gain(best) ? sign : best), first);
    slot.push(best);
    for (const source of best.openings) covered.add(source);
  }
  return slot;
}

function supportOf(signs: Sign[], lead: Sign[], total: number): Sign[] {
  return signs
    .filter((sign) => !lead.includes(sign) && sign.articles.size / total >= SUPPORT_SHARE)
    .slice(0, MOST_SUPPORT);
}

function usedOf(words: Concept[], signs: Sign[]): Concept[] {
  const ids = new Set(signs.map(({ id }) => id));
  return words.filter(({ id }) => ids.has(id));
}

function daysOf(articles: ReadArticle[]): Pick<Signature, 'from' | 'until'> {
  const days = articles
    .map(({ article }) => article.published ?? '')
    .filter(isIsoDay)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return ANY_DAY;
  return { from: addDays(first, -DAYS_BEFORE), until: addDays(last, DAYS_AFTER) };
}
