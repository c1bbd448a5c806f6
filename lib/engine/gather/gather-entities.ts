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
  const full = names
    .filter(({ text }) => isOfSeveralWords(text))
    .sort((a, b) => a.text.split(/\s+/u).length - b.text.split(/\s+/u).length);
  const groups: NameForms[] = [];
  for (const name of full) {
    const known = groups.find(([first]) => areVariants(first.text, name.text));
    if (known) known.push(name);
    else groups.push([name]);
  }
  for (const name of names.filter(({ text }) => !isOfSeveralWords(text))) {
    const bearers = groups.filter(([first]) => isShortFormOf(name.text, first.text));
    const [bearer] = bearers;
    if (bearer && bearers.length === 1) bearer.push(name);
    else groups.push([name]);
  }
  const rank = ([first, ...forms]: NameForms) =>
    new Set([first, ...forms].flatMap(({ articles }) => [...articles])).size;
  return groups.sort((a, b) => rank(b) - rank(a) || b[0].count - a[0].count);
}

function isOfSeveralWords(text: string): boolean {
  return /\s/u.test(text);
}

/** "Const. Kari Lie" and "Kari Lie"; "Kari M. Lie" and "Kari Lie". */
function areVariants(a: string, b: string): boolean {
  if (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return true;
  const [wordsA, wordsB] = [a.split(/\s+/u), b.split(/\s+/u)];
  return wordsA[0] === wordsB[0] && wordsA.at(-1) === wordsB.at(-1);
}

function isShortFormOf(form: string, name: string): boolean {
  const words = name.split(/\s+/u);
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return form === words.at(-1) || (initials.length > 1 && form === initials.join(''));
}

function entityOf(name: UsedName, forms: UsedName[], id: string): Entity {
  const terms = { any: [name, ...forms].map(({ text }) => text) };
  return { id, kind: kindOf(name.text, forms), name: name.text, terms };
}

function kindOf(name: string, forms: UsedName[]): EntityKind {
  if (isPlaceName(normalise(name))) return 'place';
  if ([name, ...forms.map(({ text }) => text)].some((text) => /^\p{Lu}{2,6}$/u.test(text)))
    return 'organisation';
  return forms.some(({ text }) => text === name.split(/\s+/u).at(-1)) ? 'person' : 'thing';
}
