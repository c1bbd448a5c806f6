import type { Article } from '../text/article.ts';
import { articleSentences } from '../text/article-sentences.ts';
import { sentenceKey } from '../text/hash.ts';
import { splitWords } from '../text/words.ts';

/** What one version of a text has that the one before has not. */
export interface TextChanges {
  added: string[];
  removed: string[];
  /** Sentences that are the same but for some words. */
  changed: { before: string; after: string }[];
}

/** So large a share of two sentences' words in common makes one the other's new form: half and a little more. */
const LEAST_SHARED = 0.55;

/**
 * What an outlet has changed from one version of an article to the next, sentence by sentence, in the order of the
 * text. Sentences that were only moved, or set in other case or marks, have not changed.
 */
export function textChanges(before: Article, after: Article): TextChanges {
  const removed = lacking(sentencesOf(before), sentencesOf(after));
  const added = lacking(sentencesOf(after), sentencesOf(before));
  const changed: TextChanges['changed'] = [];
  for (const old of [...removed]) {
    const successor = likest(old, added);
    if (!successor) continue;
    changed.push({ before: old, after: successor });
    removed.splice(removed.indexOf(old), 1);
    added.splice(added.indexOf(successor), 1);
  }
  return { added, removed, changed };
}

function sentencesOf(article: Article): string[] {
  return articleSentences(article).map(({ text }) => text);
}

function lacking(sentences: string[], others: string[]): string[] {
  const known = new Set(others.map(sentenceKey));
  return sentences.filter((sentence) => !known.has(sentenceKey(sentence)));
}

function likest(sentence: string, candidates: string[]): string | null {
  const words = wordsOf(sentence);
  const [first] = candidates
    .map((text) => ({ text, shared: sharedWords(words, wordsOf(text)) }))
    .toSorted((a, b) => b.shared - a.shared);
  return first && first.shared >= LEAST_SHARED ? first.text : null;
}

function wordsOf(sentence: string): Set<string> {
  return new Set(splitWords(sentence).map(({ lower }) => lower));
}

/** The Dice coefficient of two sets of words, 0..1. */
function sharedWords(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 1 : (2 * common) / (a.size + b.size);
}
