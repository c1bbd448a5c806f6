import type { LineVerb } from '../lines.ts';
import { pageArticleOf } from '../read-input.ts';

/** `{html, url?}` → the article in it. */
export const extract: LineVerb = (input) => {
  const { title, byline, published, outlet, language, blocks, text, partial } = pageArticleOf(input);
  return {
    title,
    byline,
    published,
    outlet,
    language,
    partial,
    blocks: blocks.map((block) => block.text),
    text,
  };
};
