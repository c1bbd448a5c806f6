import { isMonth, isWeekday } from '../match/pair/calendar-names.ts';
import { isPlaceName } from '../match/pair/place-names.ts';
import { isNameStem } from '../match/pair/rarity.ts';
import type { Entity, EntityKind } from '../story/pack.ts';
import { stemmer } from '../text/stem.ts';
import { normalise } from '../text/words.ts';
import { findNames } from './find-names.ts';
import type { ReadArticle } from './told.ts';
import { idOf, uniqueIds } from './unique-id.ts';

/** A name and how the story uses it. */
interface UsedName {
  text: string;
  count: number;
  /** Where a capital could mean nothing else. */
  certain: number;
  articles: Set<string>;
}

const MOST_ENTITIES = 200;
/** In the only article of a story a name counts when it stands there as often. */
const LEAST_MENTIONS = 2;
/** In German, what stands behind an article more often than this is a noun. */
const MOST_ARTICLES_BEFORE = 0.25;

/** Who and what a story names, by how many of its articles do, with the short forms of their names as terms. */
export function gatherEntities(articles: ReadArticle[]): Entity[] {
  const names = usedNames(articles);
  const aliases = new Map(names.map((name) => [name, shortFormsOf(name, names)]));
  const short = new Set([...aliases.values()].flat());
  const id = uniqueIds();
  return names
    .filter((name) => !short.has(name) && (name.articles.size > 1 || name.count >= LEAST_MENTIONS))
    .slice(0, MOST_ENTITIES)
    .map((name) => entityOf(name, aliases.get(name) ?? [], id(idOf(name.text))));
}

/** Each name of the story, the one of most articles first. */
function usedNames(articles: ReadArticle[]): UsedName[] {
  const names = new Map<string, UsedName & { behindArticle: number }>();
  for (const { article, language } of articles) {
    for (const { text, isFirst, hasArticle } of findNames(article.text, language)) {
      if (!canBeName(text, language)) continue;
      const name = names.get(text) ?? { text, count: 0, certain: 0, behindArticle: 0, articles: new Set() };
      names.set(text, name);
      name.count++;
      if (!isFirst) name.certain++;
      if (hasArticle && language === 'de') name.behindArticle++;
      name.articles.add(article.id);
    }
  }
  return [...names.values()]
    .filter(
      ({ certain, behindArticle, count }) => certain > 0 && behindArticle / count <= MOST_ARTICLES_BEFORE,
    )
    .sort((a, b) => b.articles.size - a.articles.size || b.count - a.count || (a.text < b.text ? -1 : 1));
}

function canBeName(text: string, language: string): boolean {
  if (/\s/u.test(text)) return true;
  const lower = normalise(text);
  if (isWeekday(lower) || isMonth(lower)) return false;
  return language !== 'en' || isNameStem(stemmer('en')(lower));
}

/** Names that stand for a longer one alone: its last word, its initials. */
function shortFormsOf({ text }: UsedName, names: UsedName[]): UsedName[] {
  const words = text.split(/\s+/u);
  if (words.length < 2) return [];
  const initials = words.map((word) => word.charAt(0)).filter((letter) => letter === letter.toUpperCase());
  const forms = new Set([words.at(-1), initials.length > 1 ? initials.join('') : undefined]);
  return names.filter((name) => forms.has(name.text) && isFormOfOne(name.text, names));
}

/** Two bearers of one surname are not told apart by it. */
function isFormOfOne(form: string, names: UsedName[]): boolean {
  return names.filter(({ text }) => text.endsWith(` ${form}`)).length <= 1;
}

function entityOf(name: UsedName, short: UsedName[], id: string): Entity {
  const terms = { any: [name, ...short].map(({ text }) => text) };
  return { id, kind: kindOf(name, short), name: name.text, terms };
}

function kindOf({ text }: UsedName, short: UsedName[]): EntityKind {
  if (isPlaceName(normalise(text.split(/\s+/u).at(-1) ?? ''))) return 'place';
  if (/^\p{Lu}{2,6}$/u.test(text) || short.some((form) => /^\p{Lu}{2,}$/u.test(form.text)))
    return 'organisation';
  return short.length > 0 ? 'person' : 'thing';
}
