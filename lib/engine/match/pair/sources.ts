import type { PairWord } from './sentence-reading.ts';

/** Words next to which a name is a source's, in small letters: English, Norwegian, German. */
const SAYING = new Set(
  `say says said saying tell tells told report reports reported according allege alleges alleged claim claims claimed
  add adds added note notes noted statement announce announces announced confirm confirms confirmed spokesman
  spokeswoman sier sa sagt fortalte forteller ifolge meldte opplyser bekrefter
  sagte berichtet berichtete laut zufolge erklarte teilte mitteilte bestatigte sprecher`.split(/\s+/),
);

/**
 * The stems of names that stand next to a word of saying: who tells of an event is not who takes part in it, and two
 * papers have it from two people.
 */
export function sourcesAmong(words: PairWord[]): Set<string> {
  const sources = new Set<string>();
  words.forEach(({ lower }, at) => {
    if (!SAYING.has(lower)) return;
    for (let before = at - 1; isName(words[before]); before--) sources.add(words[before]?.stem ?? '');
    for (let after = at + 1; isName(words[after]); after++) sources.add(words[after]?.stem ?? '');
  });
  return sources;
}

/** Whether a word, in small letters without accents, tells that somebody says something. */
export function isSaying(lower: string): boolean {
  return SAYING.has(lower);
}

/** Whether a word is a name of somebody, something or some place. */
export function isName(word: PairWord | undefined): boolean {
  return word?.kind === 'name' || word?.kind === 'place';
}
