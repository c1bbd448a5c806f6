import { parseHTML } from 'linkedom';
import type { Article } from '../engine/text/article.ts';
import { readPlainText } from '../engine/text/plain-text.ts';
import { extractArticle } from '../page/extract.ts';
import { CommandError } from './command-error.ts';
import { optionalText, textField } from './fields.ts';

/** An HTML file's document, as the page layer reads it. Nothing in it runs. */
export function parseDocument(html: string): Document {
  const { document } = parseHTML(html);
  return document as unknown as Document;
}

/** The article in a line's `html` or `text`, with its `url` and `title` where given. */
export function articleOf(input: Record<string, unknown>): Article {
  const article = articleOrNull(input);
  if (article === null) throw new CommandError('no-article', 'There is no article on this page.');
  return article;
}

/** As `articleOf`, but `null` for a page without an article. */
export function articleOrNull(input: Record<string, unknown>): Article | null {
  const url = optionalText(input, 'url');
  const title = optionalText(input, 'title');
  if (input.html === undefined) return readPlainText(textField(input, 'text'), { url, title });
  const extracted = extractArticle(parseDocument(textField(input, 'html')), url ?? '');
  if (extracted === null) return null;
  return title === null ? extracted.article : { ...extracted.article, title };
}
