/** As many as a story pack takes (`lib/engine/story/pack-schema.ts`). */
export const MOST_TITLE_CHARACTERS = 400;
export const MOST_FACT_CHARACTERS = 4000;

/** A list is drawn in parts: a thousand facts at once would hold up the page. */
export const FACTS_AT_ONCE = 100;
