import { stemmer } from '../../../lib/engine/text/stem.ts';
import { splitWords } from '../../../lib/engine/text/words.ts';

/** In how many of the texts a stem stands, and how it is written there. */
export interface Frequencies {
  texts: number;
  counts: Map<string, number>;
  /** Occurrences in small letters, and with a capital inside a sentence. */
  small: Map<string, number>;
  capital: Map<string, number>;
}

const stem = stemmer('en');

/** Counts the stems of texts; `baseOf` leads irregular forms to their base. */
export function countStems(texts: Iterable<string>, baseOf: (word: string) => string): Frequencies {
  const found: Frequencies = { texts: 0, counts: new Map(), small: new Map(), capital: new Map() };
  for (const text of texts) {
    found.texts++;
    countText(found, text, baseOf);
  }
  return found;
}

function countText(found: Frequencies, text: string, baseOf: (word: string) => string): void {
  const stems = new Set<string>();
  let end = -2;
  for (const word of splitWords(text)) {
    const own = stem(baseOf(word.lower));
    stems.add(own);
    if (/^\p{Ll}/u.test(word.text)) increase(found.small, own);
    else if (word.start === end + 1 && /^\p{Lu}/u.test(word.text)) increase(found.capital, own);
    end = word.end;
  }
  for (const own of stems) increase(found.counts, own);
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What a word seen nowhere counts as: a name, most often. */
const UNSEEN = 0.05;
/** How much a definition's words count beside those of news. */
const GLOSS_WEIGHT = 0.3;

/**
 * How rare each stem is: the negative natural logarithm of its share of news articles. Shares of dictionary
 * definitions stand in where news is silent.
 */
export function rarities(news: Frequencies, definitions: Frequencies): Map<string, number> {
  const rarity = new Map<string, number>();
  for (const word of new Set([...news.counts.keys(), ...definitions.counts.keys()])) {
    const defined = ((definitions.counts.get(word) ?? 0) / definitions.texts) * news.texts * GLOSS_WEIGHT;
    const seen = (news.counts.get(word) ?? 0) + defined + UNSEEN;
    rarity.set(word, Math.max(0, Math.log(news.texts / seen)));
  }
  return rarity;
}

/** In news and definitions a name has a capital three times in four. */
const NAME_SHARE = 0.8;

/** Whether a stem is written as names are. */
export function isName(stem: string, ...sources: Frequencies[]): boolean {
  const sum = (counts: (source: Frequencies) => Map<string, number>) =>
    sources.reduce((total, source) => total + (counts(source).get(stem) ?? 0), 0);
  const capital = sum((source) => source.capital);
  return capital > 0 && capital / (capital + sum((source) => source.small)) >= NAME_SHARE;
}
