import { LONGEST_IN_PACK } from '../../lib/engine/story/pack-bounds.ts';

export const MOST_TITLE_CHARACTERS = LONGEST_IN_PACK.line;
export const MOST_FACT_CHARACTERS = LONGEST_IN_PACK.wording;

/** A list is drawn in parts: a thousand facts at once would hold up the page. */
export const FACTS_AT_ONCE = 100;
