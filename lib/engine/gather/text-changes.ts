import type { Article } from '../text/article.ts';
import { articleSentences } from '../text/article-sentences.ts';
import { sentenceKey } from '../text/hash.ts';
import type { Rewording } from '../text/rewording.ts';
import { splitWords } from '../text/words.ts';
import { onOneLine } from './extract.ts';

/** What one version of an article has that the one before has not. */
export interface TextChanges {
  /**
   * How much of the article the two versions are: both whole; the later one whole, the earlier a part (`more`); the
   * reverse (`less`); or each a part, of which nobody knows whether it is the same one.
   */
  read: 'whole' | 'more' | 'less' | 'part';
  /** The headline, where it is another. */
  title: Rewording | null;
  /** None unless both were read whole: what a part lacks, its outlet need not have taken out. */
  added: string[];
  removed: string[];
  /** Sentences that are the same but for some words. */
  changed: Rewording[];
}

/** So large a share of two sentences' words in common makes one the other's new form: half and a little more. */
const LEAST_SHARED = 0.55;

/**
 * What an outlet has changed from one version of an article to the next, sentence by sentence, in the order of the
 * text. Sentences that were only moved, or set in other case or marks, have not changed; a headline has, for a question
 * mark or a pair of quotation marks makes another of it.
 */
export function textChanges(before: Article, after: Article): TextChanges {
  const read = readingOf(before, after);
  const title = retitled(onOneLine(before.title ?? ''), onOneLine(after.title ?? ''));
  const { added, removed, changed } = sentenceChanges(sentencesOf(before), sentencesOf(after));
  if (read === 'whole') return { read, title, added, removed, changed };
  return { read, title, added: [], removed: [], changed: changed.filter((pair) => !isCutShort(pair)) };
}

/** Whether there is anything in them that the outlet has changed. */
export function isAnyChange({ title, added, removed, changed }: TextChanges): boolean {
  return title !== null || added.length + removed.length + changed.length > 0;
}

function readingOf(before: Article, after: Article): TextChanges['read'] {
  if (before.partial) return after.partial ? 'part' : 'more';
  return after.partial ? 'less' : 'whole';
}

function retitled(before: string, after: string): Rewording | null {
  return before === after ? null : { before, after };
}

function sentenceChanges(
  before: string[],
  after: string[],
): Pick<TextChanges, 'added' | 'removed' | 'changed'> {
  const added = lacking(after, before).map(worded);
  const removed: string[] = [];
  const changed: Rewording[] = [];
  for (const old of lacking(before, after).map(worded)) {
    const successor = likest(old, added);
    if (successor === null) {
      removed.push(old.text);
      continue;
    }
    changed.push({ before: old.text, after: successor.text });
    added.splice(added.indexOf(successor), 1);
  }
  return { added: added.map(({ text }) => text), removed, changed };
}

/** A paywall may fall in the middle of a sentence, and even of its last word. */
function isCutShort({ before, after }: Rewording): boolean {
  const [short, long] = [before, after].map(plainText).toSorted((a, b) => a.length - b.length);
  return short !== undefined && long?.startsWith(short) === true;
}

function plainText(sentence: string): string {
  return splitWords(sentence)
    .map(({ lower }) => lower)
    .join(' ');
}

function sentencesOf(article: Article): string[] {
  return articleSentences(article).map(({ text }) => text);
}

function lacking(sentences: string[], others: string[]): string[] {
  const known = new Set(others.map(sentenceKey));
  return sentences.filter((sentence) => !known.has(sentenceKey(sentence)));
}

/** A sentence and the words it has. */
interface Worded {
  text: string;
  words: ReadonlySet<string>;
}

function worded(text: string): Worded {
  return { text, words: new Set(splitWords(text).map(({ lower }) => lower)) };
}

/** Of equally like ones the first. */
function likest({ words }: Worded, candidates: Worded[]): Worded | null {
  let best: Worded | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const shared = sharedWords(words, candidate.words);
    if (shared < LEAST_SHARED || shared <= most) continue;
    best = candidate;
    most = shared;
  }
  return best;
}

/** The Dice coefficient of two sets of words, 0..1. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}
