import { stemmer } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { splitWords } from '../../text/words.ts';
import { baseOf } from '../pair/kin.ts';

/**
 * The stems of a sentence's content words, in order, as the pair engine reads them (`readSentence`): what is found by
 * them is what that engine can tell to be the same.
 */
export function contentStems(text: string, language: string): string[] {
  const stem = stemmer(language);
  return splitWords(text)
    .filter(({ lower }) => !isStopWord(lower, language))
    .map(({ lower }) => stem(language === 'en' ? baseOf(lower) : lower))
    .filter((found) => found !== '');
}
