import { splitWords } from '../text/words.ts';
import type { Token } from './outline.ts';

/** A list of phrases that can be looked for at any place of a sentence. */
export interface Phrases {
  /** How many tokens the longest phrase beginning at `index` takes; 0 if none does. */
  startingAt(tokens: Token[], index: number): number;
  /** How many tokens the longest phrase ending before `index` takes; 0 if none does. */
  endingBefore(tokens: Token[], index: number): number;
}

/** Phrases ready to be looked for. A hyphen is as good as a space: `so-called` finds `so called`. */
export function compilePhrases(list: Iterable<string>): Phrases {
  const phrases = [...list].map((phrase) => splitWords(phrase).map(({ text }) => text.toLowerCase()));
  phrases.sort((a, b) => b.length - a.length);
  const byFirst = groupBy(phrases, (phrase) => phrase[0]);
  const byLast = groupBy(phrases, (phrase) => phrase.at(-1));
  return {
    startingAt: (tokens, index) => longest(byFirst.get(tokens[index]?.lower), tokens, () => index),
    endingBefore: (tokens, index) =>
      longest(byLast.get(tokens[index - 1]?.lower), tokens, (phrase) => index - phrase.length),
  };
}

function groupBy(phrases: string[][], key: (phrase: string[]) => string | undefined) {
  const groups = new Map<string | undefined, string[][]>();
  for (const phrase of phrases) {
    const group = groups.get(key(phrase));
    if (group === undefined) groups.set(key(phrase), [phrase]);
    else group.push(phrase);
  }
  return groups;
}

function longest(
  phrases: string[][] | undefined,
  tokens: Token[],
  startOf: (phrase: string[]) => number,
): number {
  const found = phrases?.find((phrase) => {
    const start = startOf(phrase);
    return phrase.every((word, offset) => tokens[start + offset]?.lower === word);
  });
  return found?.length ?? 0;
}
