import { en, type Words } from './en.ts';
import type { Language } from './language.ts';
import { nb } from './nb.ts';

const WORDS: Record<Language, Words> = { en, nb };

/** What Crossread says, in one language. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
