/** What a block of an article is. Only the first three are the article's own sentences. */
export const BLOCK_KINDS = ['standfirst', 'paragraph', 'list-item', 'crosshead'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface Block {
  kind: BlockKind;
  text: string;
}

/**
 * An article as it was read from a page, a file or a library: the same value whatever it came from.
 * `text` is the blocks' texts joined by `BLOCK_JOINT`; every offset anywhere is an offset into it.
 */
export interface Article {
  url: string | null;
  title: string | null;
  byline: string | null;
  outlet: string | null;
  /** ISO day, `2025-02-20`. */
  published: string | null;
  /** Primary language subtag, `en`, `nb`, `de`. */
  language: string | null;
  /** Read only in part: paywall, live blog, cut off. */
  partial: boolean;
  blocks: Block[];
  text: string;
}

export const BLOCK_JOINT = '\n\n';
