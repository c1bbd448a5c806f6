/** How much a story pack holds: many times what a large story needs, and no more than fits into memory. */
export const MOST_IN_PACK = {
  entities: 2000,
  concepts: 2000,
  outlets: 500,
  articles: 1000,
  facts: 5000,
  reports: 50_000,
} as const;

/** How much one fact, report or article of a pack holds. */
export const MOST_TELLINGS = 60;
export const MOST_QUOTES = 12;
export const MOST_MARKS = 12;
export const MOST_BLOCKS = 2000;

/** How long the texts of a pack are, in UTF-16 units: an id, a name or title, a wording, an address, a block. */
export const LONGEST_IN_PACK = {
  id: 80,
  line: 400,
  wording: 4000,
  address: 2000,
  block: 20_000,
} as const;
