import { gatherPack, MOST_ARTICLES } from '../engine/gather/gather-pack.ts';
import { nameArticle } from '../engine/gather/name-article.ts';
import { proposeTitle } from '../engine/gather/propose-title.ts';
import type { SavedArticle } from '../engine/gather/saved-article.ts';
import { idOf } from '../engine/gather/unique-id.ts';
import type { StoryPack } from '../engine/story/pack.ts';
import type { Article } from '../engine/text/article.ts';
import { CommandError, placed } from './command-error.ts';
import { inFile } from './each-file.ts';
import { parseLine } from './lines.ts';
import { readText } from './load-packs.ts';
import { articleOf, isHtml } from './read-input.ts';

export interface PackOptions {
  title?: string | undefined;
  id?: string | undefined;
  author?: string | undefined;
  licence?: string | undefined;
  home?: string | undefined;
}

const LINES = /\.(?:jsonl|ndjson)$/i;
const LEAST_ARTICLES = 2;

/**
 * A story pack out of the articles in files: HTML pages, plain texts, or lines of JSON (`.jsonl`), each as
 * `compare` takes it, with `outlet` and `published` besides where the page does not say them.
 * @throws CommandError naming the file and line in which there is no article, or that the articles are too few or too
 * many
 */
export async function makePack(files: string[], options: PackOptions): Promise<StoryPack> {
  const articles = (await Promise.all(files.map((file) => inFile(file, () => articlesIn(file))))).flat();
  if (articles.length < LEAST_ARTICLES)
    throw new CommandError('usage', 'A story pack is made of two or more articles.');
  const named = articles.map(nameArticle);
  if (new Set(named.map(({ id }) => id)).size > MOST_ARTICLES)
    throw new CommandError('too-large', `A story pack is made of at most ${MOST_ARTICLES} articles.`);
  const title = options.title ?? proposeTitle(named);
  const { author, licence, home } = options;
  return {
    ...gatherPack({
      id: options.id ?? idOf(title),
      title,
      // Of an article in a file one version is known, and when it was read says nothing of its day.
      articles: named.map((article): SavedArticle => ({ ...article, version: 1, savedAt: 0 })),
      edits: [],
      revision: 1,
    }),
    ...(author !== undefined && { author }),
    ...(licence !== undefined && { licence }),
    ...(home !== undefined && { home }),
  };
}

async function articlesIn(file: string): Promise<Article[]> {
  const content = await readText(file);
  if (!LINES.test(file)) return [articleOf(isHtml(file, content) ? { html: content } : { text: content })];
  return content.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [articleInLine(line, at + 1)]));
}

function articleInLine(line: string, number: number): Article {
  try {
    const input = parseLine(line);
    return { ...articleOf(input), ...given(input, 'outlet'), ...given(input, 'published') };
  } catch (error) {
    throw placed(error, `line ${number}`);
  }
}

function given(input: Record<string, unknown>, field: 'outlet' | 'published') {
  const value = input[field];
  return typeof value === 'string' ? { [field]: value } : {};
}
