import { isPlaceName } from '../match/pair/place-names.ts';
import type { Entity, EntityKind } from '../story/pack.ts';
import { normalise } from '../text/words.ts';
import { idOf, uniqueIds } from './unique-id.ts';
import { type NamingText, type UsedName, usedNames } from './used-names.ts';

const MOST_ENTITIES = 200;
/** In the only article of a story a name counts when it stands there as often. */
const LEAST_MENTIONS = 2;

/** Who and what a story names, those of most articles first, with the other forms of their names as terms. */
export function gatherEntities(articles: readonly NamingText[]): Entity[] {
  const names = usedNames(articles);
  const id = uniqueIds();
  return namesWithForms(names)
    .filter(([name]) => name.articles.size > 1 || name.count >= LEAST_MENTIONS)
    .slice(0, MOST_ENTITIES)
    .map(([name, ...forms]) => entityOf(name, forms, id(idOf(name.text))));
}

type NameForms = [UsedName, ...UsedName[]];

/** Each name with the forms that mean the same: longer ones, its last word or its initials alone. */
function namesWithForms(names: UsedName[]): NameForms[] {
  const isFull = ({ text }: UsedName) => wordsOf(text).length > 1;
  const full = withLongerForms(names.filter(isFull));
  const bearersOf = byShortForms(full);
  const others = names
    .filter((name) => !isFull(name))
    .flatMap((name): NameForms[] => {
      const [bearer, ...more] = bearersOf.get(name.text) ?? [];
      if (bearer === undefined || more.length > 0) return [[name]];
      bearer.push(name);
      return [];
    });
  return mostUsedFirst([...full, ...others]);
}

/** Names of several words, each with the longer ones that mean the same: all of them end with the same word. */
function withLongerForms(names: UsedName[]): NameForms[] {
  const groups: NameForms[] = [];
  const byLastWord = new Map<string, NameForms[]>();
  for (const name of names.toSorted((a, b) => wordsOf(a.text).length - wordsOf(b.text).length)) {
    const alike = listUnder(lastWordOf(name.text), byLastWord);
    const known = alike.find(([first]) => areVariants(first.text, name.text));
    if (known) {
      known.push(name);
      continue;
    }
    const group: NameForms = [name];
    groups.push(group);
    alike.push(group);
  }
  return groups;
}

/** By each short form that a name can have, the names that have it. */
function byShortForms(full: NameForms[]): ReadonlyMap<string, NameForms[]> {
  const bearers = new Map<string, NameForms[]>();
  for (const group of full)
    for (const form of shortFormsOf(group[0].text)) listUnder(form, bearers).push(group);
  return bearers;
}

function listUnder(key: string, lists: Map<string, NameForms[]>): NameForms[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function mostUsedFirst(groups: NameForms[]): NameForms[] {
  return groups
    .map((group) => ({ group, articles: new Set(group.flatMap(({ articles }) => [...articles])).size }))
    .sort((a, b) => b.articles - a.articles || b.group[0].count - a.group[0].count)
    .map(({ group }) => group);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u);
}

function lastWordOf(text: string): string {
  return wordsOf(text).at(-1) ?? '';
}

/** "Const. Kari Lie" and "Kari Lie"; "Kari M. Lie" and "Kari Lie". */
function areVariants(a: string, b: string): boolean {
  if (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return true;
  return wordsOf(a)[0] === wordsOf(b)[0] && lastWordOf(a) === lastWordOf(b);
}

/** The last word of a name, and its initials where it has several. */
function shortFormsOf(name: string): Set<string> {
  const words = wordsOf(name);
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return new Set([lastWordOf(name), ...(initials.length > 1 ? [initials.join('')] : [])]);
}

function entityOf(name: UsedName, forms: UsedName[], id: string): Entity {
  const terms = { any: [name, ...forms].map(({ text }) => text) };
  return { id, kind: kindOf(name.text, forms), name: name.text, terms };
}

function kindOf(name: string, forms: UsedName[]): EntityKind {
  if (isPlaceName(normalise(name))) return 'place';
  if ([name, ...forms.map(({ text }) => text)].some((text) => /^\p{Lu}{2,6}$/u.test(text)))
    return 'organisation';
  return forms.some(({ text }) => text === lastWordOf(name)) ? 'person' : 'thing';
}
