import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Article } from '../../lib/engine/text/article.ts';
import { extractArticle } from '../../lib/page/extract.ts';

/** Injected to read a page for saving: its value is the article, and it leaves nothing in the page. */
export default defineUnlistedScript(
  (): Article | null => extractArticle(document, location.href)?.article ?? null,
);
