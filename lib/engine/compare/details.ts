import type { FactMatch } from '../match/match-facts.ts';
import type { Passage } from '../match/passage.ts';
import type { Knowledge } from '../story/knowledge.ts';
import type { DetailSlot } from '../story/pack.ts';
import type { Mention } from '../story/terms.ts';
import { daysBetween } from '../text/calendar.ts';
import { datesAgree, findDates } from '../text/dates.ts';
import { findNumbers, quantitiesAgree } from '../text/numbers.ts';
import { normalise } from '../text/words.ts';
import { isUnreal } from './modality.ts';
import type { PageContext } from './page-context.ts';
import { isPlaceOf } from './place-owner.ts';
import { wordsBetween } from './words-between.ts';

/** A detail as the page gives it: its value, as a report would name it, and the page's words. */
export interface PageDetail {
  value: string;
  words: string;
}

/** A date further from the words that tell the fact belongs to something else. */
const DATE_WORDS = 8;
const NEWS_DAYS = 7;

/** The values that the page's sentences on a fact give for one of its details; empty where they give none. */
export function pageDetails(slot: DetailSlot, match: FactMatch, context: PageContext): PageDetail[] {
  const passages = match.sentences.flatMap((index) => context.passages[index] ?? []);
  switch (slot.kind) {
    case 'number':
      return passages.flatMap((passage) => numbersIn(passage, slot));
    case 'date':
      return passages.flatMap((passage) => datesIn(passage, match, context));
    case 'status':
      return passages.flatMap((passage) => statusesIn(passage, slot, context));
    case 'place':
      return passages.flatMap((passage) =>
        valuesIn(passage, slot, context)
          .filter((place) => isPlaceOf(match, place, passage, context))
          .map((place) => detailOf(place, context.text)),
      );
    case 'person':
      return passages.flatMap((passage) =>
        valuesIn(passage, slot, context).map((person) => detailOf(person, context.text)),
      );
  }
}

/**
 * Whether what the page gives conflicts with a report's value: no value of the page agrees with it. `false` where
 * the page gives none: a different level of detail is no conflict.
 */
export function conflicts(
  slot: DetailSlot,
  page: PageDetail[],
  report: string,
  knowledge: Knowledge,
): boolean {
  return page.length > 0 && page.every(({ value }) => agrees(slot, value, report, knowledge) === false);
}

/** `null` where the two cannot be compared. */
function agrees(slot: DetailSlot, page: string, report: string, knowledge: Knowledge): boolean | null {
  switch (slot.kind) {
    case 'number': {
      const [a] = findNumbers(page);
      const [b] = findNumbers(`${report} ${slot.values[0] ?? ''}`);
      return a && b ? quantitiesAgree(a, b) : null;
    }
    case 'date':
      return datesAgree(periodOf(page), periodOf(report));
    case 'status':
      return page === report || isStageBefore(page, report) || isStageBefore(report, page);
    case 'place':
    case 'person':
      return page === report || contains(page, report, knowledge) || contains(report, page, knowledge);
  }
}

/** Talks that are planned and talks that are opened are one stage at two levels of detail. */
function isStageBefore(a: string, b: string): boolean {
  return a === '@status-planned' && b === '@status-opened';
}

/** Whether the first place or body contains the second, at any remove. */
function contains(outer: string, inner: string, knowledge: Knowledge): boolean {
  const seen = new Set<string>();
  const open = [inner];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === outer) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(knowledge.entities.get(id)?.within ?? []));
  }
  return false;
}

function periodOf(value: string): { from: string; until: string } {
  const [from = '', until = from] = value.split('/');
  return { from, until };
}

function numbersIn(passage: Passage, slot: DetailSlot): PageDetail[] {
  const comparable = findNumbers(`1 ${slot.values[0] ?? ''}`)[0];
  return findNumbers(passage.text)
    .filter((quantity) => comparable && quantitiesAgree(quantity, comparable) !== null)
    .map(({ start, end }) => ({
      value: passage.text.slice(start, end),
      words: passage.text.slice(start, end),
    }));
}

/** The dates told with the fact: near the words that tell it, and not the day on which somebody said so. */
function datesIn(passage: Passage, match: FactMatch, { published, knowledge }: PageContext): PageDetail[] {
  const options = { language: knowledge.language, ...(published === null ? {} : { reference: published }) };
  const tellings = match.slots.flatMap(({ mention, sentence }) =>
    mention && sentence === passage.index ? [mention] : [],
  );
  return findDates(passage.text, options)
    .filter(({ until }) => !isNews(until, published))
    .filter(({ start, end }) => {
      const place = { start: passage.start + start, end: passage.start + end };
      return tellings.some((mention) => wordsBetween(passage, place, mention) <= DATE_WORDS);
    })
    .map(({ from, until, start, end }) => ({
      value: `${from}/${until}`,
      words: passage.text.slice(start, end),
    }));
}

/** Whether a day is one of the last before publication: "said on Thursday" dates the saying. */
function isNews(day: string, published: string | null): boolean {
  if (published === null || day > published) return false;
  return daysBetween(day, published) <= NEWS_DAYS;
}

function statusesIn(passage: Passage, slot: DetailSlot, context: PageContext): PageDetail[] {
  return passage.mentions
    .filter(({ id }) => slot.values.includes(id))
    .filter(
      ({ id, first }) =>
        id === '@status-planned' || !isUnreal(passage.tokens, first, context.knowledge.language),
    )
    .map((mention) => detailOf(mention, context.text));
}

/** Every value of the slot that the sentence names. One that agrees is enough: the others may belong elsewhere. */
function valuesIn({ mentions }: Passage, slot: DetailSlot, { knowledge }: PageContext): Mention[] {
  return mentions.filter((mention) => slot.values.includes(mention.id) && isByName(mention, knowledge));
}

/** Whether a person is named and not only described: "his counterpart" may be anybody who holds the office. */
function isByName({ id, text }: Mention, { entities, findName }: Knowledge): boolean {
  const entity = entities.get(id);
  if (entity?.kind !== 'person') return true;
  const names = new Set(wordsOf(entity.name));
  return (
    wordsOf(text).some((word) => names.has(word)) || text.split(' ').some((word) => findName(word) === id)
  );
}

function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/).map(normalise);
}

function detailOf(mention: Mention, text: string): PageDetail {
  return { value: mention.id, words: text.slice(mention.start, mention.end) };
}
