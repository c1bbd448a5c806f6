import type { Mark } from '../framing/mark.ts';
import type { FactMatch } from '../match/match-facts.ts';
import type { Passage } from '../match/passage.ts';
import type { Knowledge } from '../story/knowledge.ts';
import type { StoryPack } from '../story/pack.ts';

/** The page as details, marks and quotations are looked up in it. */
export interface PageContext {
  text: string;
  passages: Passage[];
  marks: Mark[];
  /** Every fact found in it. */
  matches: FactMatch[];
  knowledge: Knowledge;
  /** The story it is compared with. */
  pack: StoryPack;
  /** ISO day of the page, to read "next summer" by. */
  published: string | null;
}
