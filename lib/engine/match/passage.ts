import type { Mention } from '../story/terms.ts';
import type { Token } from '../story/tokens.ts';
import type { ArticleSentence } from '../text/article-sentences.ts';

/** A sentence as facts are looked for in it: what it mentions, and whom its pronouns mean. */
export interface Passage extends ArticleSentence {
  tokens: Token[];
  mentions: Mention[];
  /** Ids mentioned in the sentence itself. */
  ids: Set<string>;
  /** Entities that its pronouns and collectives mean, and the speaker where it is quoted. */
  meant: Set<string>;
}
