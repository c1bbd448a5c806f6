import { readSentence } from '../match/pair/read-sentence.ts';
import type { PairWord, SentenceReading } from '../match/pair/sentence-reading.ts';
import type { Article } from '../text/article.ts';
import { overlaps } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import { cutAtWord, onOneLine } from './extract.ts';
import { gatherEntities } from './gather-entities.ts';
import { languageOf } from './read-articles.ts';

/** A name and so many words say which story it is. */
const MOST_WORDS = 3;
const LONGEST_TITLE = 80;

/** What a title is made of. */
type Titled = Pick<Article, 'title' | 'text' | 'language'>;

/**
 * A short, calm name for a story, to be changed by the reader: what most of its articles name, and the words that most
 * of their headlines share, as in "Ellermouth: port, operators, strike". Where these share none, or one word and no
 * name, the shortest headline; empty where there is none.
 */
export function proposeTitle(articles: readonly Titled[]): string {
  const name = nameOf(articles);
  const headlines = articles.map(({ title, text, language }) =>
    readSentence(title ?? '', languageOf(text, language)),
  );
  const words = sharedWords(headlines, new Set(splitWords(name).map(({ lower }) => lower)));
  if (words.length === 0 || (name === '' && words.length === 1))
    return cutAtWord(shortestHeadline(articles), LONGEST_TITLE);
  return cutAtWord([name, words.join(', ')].filter(Boolean).join(': '), LONGEST_TITLE);
}

/** What most of the articles name, where more than one does. */
function nameOf(articles: readonly Titled[]): string {
  const texts = articles.map(({ text, language }, at) => ({
    article: { id: String(at), text },
    language: languageOf(text, language),
  }));
  const [first] = gatherEntities(texts);
  const names = first?.terms.any ?? [];
  const naming = articles.filter(({ text }) => names.some((name) => text.includes(name)));
  return naming.length > 1 ? (first?.name ?? '') : '';
}

/** The words that most headlines share, as the headline has them that has most of them, in its order. */
function sharedWords(headlines: SentenceReading[], known: Set<string>): string[] {
  const counts = new Map<string, number>();
  for (const { byStem } of headlines) {
    for (const stem of byStem.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const countOf = ({ stem }: PairWord) => counts.get(stem) ?? 0;
  const sharedIn = ({ byStem, quantities }: SentenceReading) =>
    [...byStem.values()].filter(
      (word) =>
        countOf(word) > 1 &&
        !known.has(word.lower) &&
        !quantities.some((quantity) => overlaps(quantity, word)),
    );
  const fullest = headlines.toSorted((a, b) => sharedIn(b).length - sharedIn(a).length)[0];
  if (fullest === undefined) return [];
  return sharedIn(fullest)
    .toSorted((a, b) => countOf(b) - countOf(a))
    .slice(0, MOST_WORDS)
    .toSorted((a, b) => a.start - b.start)
    .map((word) => writtenIn(fullest, word));
}

/** As the text has it; a word that is no name in small letters. */
function writtenIn({ text, language }: SentenceReading, { start, end, kind }: PairWord): string {
  const word = text.slice(start, end);
  return kind === 'plain' && language !== 'de' ? word.toLowerCase() : word;
}

function shortestHeadline(articles: readonly Titled[]): string {
  const titles = articles.map(({ title }) => onOneLine(title ?? '')).filter((title) => title !== '');
  return titles.toSorted((a, b) => a.length - b.length)[0] ?? '';
}
