import type { Box } from './snapshot.ts';

/**
 * What publishers' own names for their boxes say. Whole words of a class or id (`share-bar`, `shareBar`), and
 * longer stems that are also met inside a word (`relatedarticles`).
 */
const BOILERPLATE_WORDS = words(`
  ad ads adv advert aside bio bios breadcrumb breadcrumbs byline bylines caption captions carousel comment comments
  cookie cookies copyright credit credits cta ctas dateline disclaimer disqus donate donation donations facebook fb
  flyout follow footer gallery gdpr hashtag hashtags instagram keywords legal links listicle lightbox loader login
  masthead menu meta metadata modal mpu nav navbar navigation newsletter noprint pager pagination paginator pinterest
  podcast poll popular popup promo promos promotion rail recirc related reply respond ribbon rss sailthru search share
  sharebar sharing shop shopping shoutbox sidebar signup skyscraper slideshow social socials sponsor sponsored
  subscribe subscription survey syndicated tag tags taxonomy teaser teasers thumbnail ticker timestamp toc toolbar
  tools tooltip topics trending trust tweet twitter upsell video whatsapp widget youtube`);

const BOILERPLATE_STEM =
  /advertis|relat(?:ed|ion)|recommend|recirc|newsletter|subscri|comments|disqus|outbrain|taboola|breadcrumb|sidebar|footer|sponsor|promo|teaser|donat|cookie|consent|sharing|social|popular|trending|readmore|morefrom|authorbio|author-info|about-author|author-box|readnext|read-next|infobox|signup|sign-up|hashtag|copyright|slideshow|caption|see-also/i;

const COMMENTS = /comment|disqus|\brepl(?:y|ies)\b|discussion/i;

const ARTICLE_HINT =
  /(?:article|story|entry|post|news)[-_]*(?:body|content|text|copy|main)|\b(?:body|main)-?(?:copy|text)\b/i;

const STANDFIRST_HINT =
  /standfirst|\bdek\b|stand-first|sub-?_?(?:title|head|headline|deck)\b|ingress|\bdeck\b|\bkicker\b|preamble|\blead(?:-?text|-?paragraph)?\b|sub-?heading|chapeau|article-?_*(?:summary|description|intro|lead)|vorspann|\bsummary\b|\bintro\b/i;

/** Names met before, on a site again and again, and whether each is boilerplate's; forgotten when they are too many. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 5000;

/** Whether the box's own name says that it is no part of an article's text. */
export function isNamedBoilerplate(box: Box): boolean {
  if (!box.hint) return false;
  const answer = known.get(box.hint) ?? namesBoilerplate(box.hint);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(box.hint, answer);
  return answer;
}

/** Whether the box's own name says that it holds comments: they may be most of a page and are still no article. */
export function isNamedComments(box: Box): boolean {
  return COMMENTS.test(box.hint);
}

/** Whether the box's own name says that it holds an article's text. */
export function isNamedArticle(box: Box): boolean {
  return box.tag !== 'html' && box.tag !== 'body' && ARTICLE_HINT.test(box.hint);
}

/** Whether the box's own name says that it holds a standfirst. */
export function isNamedStandfirst(box: Box): boolean {
  return STANDFIRST_HINT.test(box.hint);
}

function namesBoilerplate(hint: string): boolean {
  if (BOILERPLATE_STEM.test(hint)) return true;
  for (const word of hint.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) {
    if (BOILERPLATE_WORDS.has(word.toLowerCase())) return true;
  }
  return false;
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
