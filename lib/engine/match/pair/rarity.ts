import { lazily } from './lazily.ts';
import { RARITY_LEVELS, RARITY_STEP } from './tables/rarity.ts';

/** How rare a word that the table does not have is: a name, most often. In the table's unit. */
export const UNSEEN_RARITY = 8.2;
/** What a number weighs: one says less than a name and more than most words. */
export const NUMBER_RARITY = 5.5;
/** What a word of a language without a table weighs: the mean of English content words. */
const MEAN_RARITY = 5;

interface KnownWord {
  rarity: number;
  isName: boolean;
}

const known = lazily(readTable);

/** The table's stems; those of names are written with a capital. */
function readTable(): ReadonlyMap<string, KnownWord> {
  const words = new Map<string, KnownWord>();
  RARITY_LEVELS.forEach((level, step) => {
    for (const word of level.trim().split(/\s+/)) {
      const stem = word.toLowerCase();
      words.set(stem, { rarity: step * RARITY_STEP, isName: stem !== word });
    }
  });
  return words;
}

/**
 * How rare a stem is in news, from 0 for one that every article has to `UNSEEN_RARITY`: the negative natural
 * logarithm of its share of articles. The same for every stem where the language has no table.
 */
export function rarityOf(stem: string, language: string): number {
  return language === 'en' ? (known().get(stem)?.rarity ?? UNSEEN_RARITY) : MEAN_RARITY;
}

/** Whether a stem with a capital is a name: written so where it is known, or not known at all. */
export function isNameStem(stem: string): boolean {
  return known().get(stem)?.isName ?? true;
}
