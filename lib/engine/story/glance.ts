/** What can be seen of a page without reading it: enough to tell whether it covers a story. */
export interface Glance {
  url: string;
  title: string;
  description: string;
  /** The first paragraphs, a few hundred words at most. */
  lead: string;
  /** ISO day, `2025-02-20`. */
  published: string | null;
  /** Primary language subtag. */
  language: string | null;
  /** A page of one article; `false` for a front, a search page, a list of headlines, an application. */
  isArticle: boolean;
}
