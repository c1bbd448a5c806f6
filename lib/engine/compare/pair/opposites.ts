import { areAntonyms, baseOf } from '../../match/pair/kin.ts';
import { lazily } from '../../match/pair/lazily.ts';
import { stemmer } from '../../text/stem.ts';
import { foldAccents } from '../../text/words.ts';
import { BESIDE_EACH_OTHER, EXCLUSIVE, STAGES } from './opposite-words.ts';

/** The beginning of something or its end. */
export type Edge = 'start' | 'end';

const exclusive = lazily(() => pairsByLanguage(EXCLUSIVE));
const besideEachOther = lazily(() => pairsOf(BESIDE_EACH_OTHER, 'en'));
const edges = lazily(() => sidesByLanguage(STAGES));
const stages = lazily(() => pairsByLanguage(STAGES));

/** Whether two stems are opposites that news turns on: of one thing either is so or the other. */
export function areExclusive(a: string, b: string, language: string): boolean {
  return exclusive().get(language)?.has(`${a} ${b}`) ?? false;
}

/** Whether two stems are opposites of which one can be so or the other; WordNet's antonyms are among them. */
export function areOpposites(a: string, b: string, language: string): boolean {
  if (areExclusive(a, b, language)) return true;
  if (language !== 'en' || areStages(a, b, language) || besideEachOther().has(`${a} ${b}`)) return false;
  return areAntonyms(a, b);
}

/** Whether two stems are the beginning and the end of something: both are so, but not on one day. */
export function areStages(a: string, b: string, language: string): boolean {
  return stages().get(language)?.has(`${a} ${b}`) ?? false;
}

/** Whether a stem tells that something begins or that it ends; `null` for any other. */
export function edgeOf(stem: string, language: string): Edge | null {
  return edges().get(language)?.get(stem) ?? null;
}

function pairsByLanguage(lists: Readonly<Record<string, string>>): Map<string, Set<string>> {
  return new Map(Object.entries(lists).map(([language, list]) => [language, pairsOf(list, language)]));
}

/** Each pair of opposite stems in both orders. */
function pairsOf(list: string, language: string): Set<string> {
  const pairs = sidesOf(list, language).flatMap(([side, opposite]) =>
    side.flatMap((a) => opposite.flatMap((b) => [`${a} ${b}`, `${b} ${a}`])),
  );
  return new Set(pairs);
}

function sidesByLanguage(lists: Readonly<Record<string, string>>): Map<string, Map<string, Edge>> {
  return new Map(
    Object.entries(lists).map(([language, list]) => {
      const sides = sidesOf(list, language).flatMap(([starts, ends]): [string, Edge][] => [
        ...starts.map((stem): [string, Edge] => [stem, 'start']),
        ...ends.map((stem): [string, Edge] => [stem, 'end']),
      ]);
      return [language, new Map(sides)];
    }),
  );
}

/** The stems on either side of each line's stroke. */
function sidesOf(list: string, language: string): [string[], string[]][] {
  const lines = list.trim().split('\n');
  return lines.map((line) => {
    const [side = '', opposite = ''] = line.split('/');
    return [stemsOf(side, language), stemsOf(opposite, language)];
  });
}

function stemsOf(words: string, language: string): string[] {
  const stem = stemmer(language);
  return words
    .trim()
    .split(/\s+/)
    .map(foldAccents)
    .map((word) => stem(language === 'en' ? baseOf(word) : word));
}
