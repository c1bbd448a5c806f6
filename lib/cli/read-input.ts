import { parseHTML } from 'linkedom';
import type { Article } from '../engine/text/article.ts';
import { readPlainText } from '../engine/text/plain-text.ts';
import { extractArticle } from '../page/extract.ts';
import { CommandError } from './command-error.ts';
import { optionalText, textField } from './fields.ts';

/** An HTML file's document, as the page layer reads it. Nothing in it runs. */
function parseDocument(html: string): Document {
  const { document } = parseHTML(html);
  return document as unknown as Document;
}

/** The article in a line's `html` or `text`, with its `url` and `title` where given. */
export function articleOf(input: Record<string, unknown>): Article {
  return present(articleOrNull(input));
}

/** As `articleOf`, but `null` for a page without an article. */
export function articleOrNull(input: Record<string, unknown>): Article | null {
  if (optionalText(input, 'html') !== null) return pageOrNull(input);
  const url = optionalText(input, 'url');
  const title = optionalText(input, 'title');
  return readPlainText(textField(input, 'text'), { url, title });
}

/** The article in a line's `html` alone. */
export function pageArticleOf(input: Record<string, unknown>): Article {
  return present(pageOrNull(input));
}

function pageOrNull(input: Record<string, unknown>): Article | null {
  const title = optionalText(input, 'title');
  const document = parseDocument(textField(input, 'html'));
  const extracted = extractArticle(document, optionalText(input, 'url') ?? '');
  if (extracted === null) return null;
  return title === null ? extracted.article : { ...extracted.article, title };
}

function present(article: Article | null): Article {
  if (article === null) throw new CommandError('no-article', 'There is no article on this page.');
  return article;
}

/** Whether a file holds a page rather than plain text, by its name or how it begins. */
export function isHtml(file: string, content: string): boolean {
  return /\.x?html?$/i.test(file) || content.trimStart().startsWith('<');
}
