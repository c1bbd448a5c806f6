import { rarityOf } from '../match/pair/rarity.ts';
import { readSentence } from '../match/pair/read-sentence.ts';
import type { Concept, Entity, Signature, StoryPack } from '../story/pack.ts';
import { findMentions, indexTerms } from '../story/terms.ts';
import { tokenise } from '../story/tokens.ts';
import { addDays, isIsoDay } from '../text/calendar.ts';
import { gatherEntities } from './gather-entities.ts';
import type { ReadArticle } from './told.ts';

/** Coverage dated so many days before the first article or after the last is of the story still. */
const DAYS_BEFORE = 7;
const DAYS_AFTER = 60;
/** Where no article is dated, every day is. */
const ANY_DAY = { from: '1900-01-01', until: '2999-12-31' } as const;

/** The opening, as the detector has it: the headline and so many words. */
const OPENING_WORDS = 60;
/** At least two things that nearly every article opens with make a text coverage of the story. */
export const TUNE = {
  slots: 2,
  cover: 0.85,
  alternatives: 4,
  support: 30,
  supportShare: 0.3,
  wordRarity: 3,
  altShare: 0.2,
  nameBonus: 1.3,
  power: 2,
};

interface Sign {
  id: string;
  isName: boolean;
  weight: number;
  stems: Set<string>;
  openings: Set<ReadArticle>;
  articles: Set<ReadArticle>;
}

/** The names a story turns on, its words, and the signature by which further coverage is recognised. */
export function gatherSignature(
  articles: ReadArticle[],
): Pick<StoryPack, 'entities' | 'concepts' | 'signature'> {
  const entities = gatherEntities(articles);
  const words = gatherWords(articles);
  const signs = signsOf(articles, entities, words);
  const lead = leadOf(signs, articles.length);
  const used = new Set(lead.flat().map(({ id }) => id));
  const support = signs
    .filter(({ id, articles: { size } }) => !used.has(id) && size / articles.length >= TUNE.supportShare)
    .slice(0, TUNE.support);
  const ids = new Set([...used, ...support.map(({ id }) => id)]);
  return {
    entities,
    concepts: words.filter(({ id }) => ids.has(id)),
    signature: {
      lead: lead.map((slot) => slot.map(({ id }) => id).join('|')),
      not: [],
      support: support.map(({ id }) => id),
      ...daysOf(articles),
    },
  };
}

function daysOf(articles: ReadArticle[]): Pick<Signature, 'from' | 'until'> {
  const days = articles
    .flatMap(({ article: { published } }) => (published && isIsoDay(published) ? [published] : []))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return ANY_DAY;
  return { from: addDays(first, -DAYS_BEFORE), until: addDays(last, DAYS_AFTER) };
}

function openingOf({ article }: ReadArticle): string {
  return `${article.title}\n${article.text.split(/\s+/, OPENING_WORDS).join(' ')}`;
}

/** The plain words of the openings, each with its forms. */
function gatherWords(articles: ReadArticle[]): Concept[] {
  const forms = new Map<string, { language: string; forms: Set<string> }>();
  for (const source of articles) {
    const { words } = readSentence(openingOf(source), source.language);
    for (const { stem, kind, lower, rarity } of words) {
      if (kind !== 'plain' || rarity < TUNE.wordRarity || !/^[a-z]{3,}$/.test(lower)) continue;
      const key = `${source.language}-${stem}`;
      const word = forms.get(key) ?? { language: source.language, forms: new Set() };
      forms.set(key, word);
      word.forms.add(lower);
    }
  }
  return [...forms].map(([key, { language, forms }]) => ({
    id: `w-${key}`,
    terms: { [language]: [...forms].sort() },
  }));
}

function signsOf(articles: ReadArticle[], entities: Entity[], words: Concept[]): Sign[] {
  const signs = new Map<string, Sign>();
  const add = (id: string, isName: boolean, weight: number, stems: string[]) =>
    signs.set(id, { id, isName, weight, stems: new Set(stems), openings: new Set(), articles: new Set() });
  for (const { id, name, terms } of entities) {
    const all = [name, ...(terms.any ?? [])].flatMap((t) => readSentence(t, 'en').words);
    add(
      id,
      true,
      TUNE.nameBonus * Math.max(...all.map(({ rarity }) => rarity), 0) ** TUNE.power,
      all.map(({ stem }) => stem),
    );
  }
  for (const { id } of words)
    add(id, false, rarityOf(id.slice(5), id.slice(2, 4)) ** TUNE.power, [id.slice(5)]);
  const indexes = new Map<string, ReturnType<typeof indexTerms>>();
  for (const source of articles) {
    const l = source.language;
    const index =
      indexes.get(l) ??
      indexTerms(
        [
          ...entities.map((e) => ({ id: e.id, terms: e.terms.any ?? [] })),
          ...words.map((w) => ({ id: w.id, terms: w.terms[l] ?? [] })),
        ],
        l,
      );
    indexes.set(l, index);
    for (const { id } of findMentions(tokenise(openingOf(source), l), index))
      signs.get(id)?.openings.add(source);
    for (const { id } of findMentions(tokenise(`${source.article.title}\n${source.article.text}`, l), index))
      signs.get(id)?.articles.add(source);
  }
  return [...signs.values()].sort(
    (a, b) => b.articles.size * b.weight - a.articles.size * a.weight || (a.id < b.id ? -1 : 1),
  );
}

/** Slots that nearly every article's opening fills, the most telling first. */
function leadOf(signs: Sign[], total: number): Sign[][] {
  const slots: Sign[][] = [];
  let open = signs.filter(({ openings }) => openings.size / total >= TUNE.altShare);
  while (slots.length < TUNE.slots) {
    const slot = slotOf(slots.length === 0 ? open.filter(({ isName }) => isName) : open, total);
    if (slot === null) break;
    slots.push(slot);
    const used = new Set(slot.flatMap(({ stems }) => [...stems]));
    open = open.filter(({ stems }) => ![...stems].some((stem) => used.has(stem)));
  }
  return slots;
}

function slotOf(signs: Sign[], total: number): Sign[] | null {
  const slot: Sign[] = [];
  const covered = new Set<ReadArticle>();
  while (covered.size / total < TUNE.cover && slot.length < TUNE.alternatives) {
    const gain = (sign: Sign) =>
      [...sign.openings].filter((source) => !covered.has(source)).length * sign.weight;
    const best = signs
      .filter((sign) => !slot.includes(sign) && (slot.length === 0 || true))
      .reduce<Sign | null>((best, sign) => (best === null || gain(sign) > gain(best) ? sign : best), null);
    if (best === null || gain(best) === 0) break;
    slot.push(best);
    for (const source of best.openings) covered.add(source);
  }
  return covered.size / total >= TUNE.cover ? slot : null;
}
