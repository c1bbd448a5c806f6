import * as v from 'valibot';
import { BLOCK_KINDS } from '../text/article.ts';
import {
  LONGEST_IN_PACK,
  MOST_BLOCKS,
  MOST_IN_PACK,
  MOST_MARKS,
  MOST_QUOTES,
  MOST_TELLINGS,
} from './pack-bounds.ts';

/**
 * The shape and the bounds of a story pack. `public/packs/pack.schema.json` is made from this schema
 * (`tests/engine/story/pack-schema.test.ts` holds the two together), so there is one description of the format.
 * The bounds are many times what a large story needs; they keep a hostile file from filling memory.
 */
const id = v.pipe(
  v.string(),
  v.minLength(1, 'An id must not be empty.'),
  v.maxLength(LONGEST_IN_PACK.id, 'An id has at most 80 characters.'),
  v.regex(/^[a-z0-9][a-z0-9._-]*$/, 'An id is made of small letters, digits, dots, hyphens and underscores.'),
);
const slot = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const shortText = v.pipe(v.string(), v.maxLength(LONGEST_IN_PACK.line, 'At most 400 characters.'));
const longText = v.pipe(v.string(), v.maxLength(LONGEST_IN_PACK.wording, 'At most 4,000 characters.'));
const day = v.pipe(v.string(), v.isoDate('A day is written 2025-02-20.'));
const webAddress = v.pipe(
  v.string(),
  v.maxLength(LONGEST_IN_PACK.address),
  v.regex(/^https?:\/\/[^\s<>"]+$/, 'An address starts with http:// or https://.'),
);
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'A language is two or three small letters, such as en.'),
);

const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `At most ${most.toLocaleString('en')} of these.`));
const dictionary = <K extends v.BaseSchema<string, string, v.BaseIssue<unknown>>, T extends v.GenericSchema>(
  key: K,
  value: T,
) => v.pipe(v.record(key, value), v.maxEntries(60, 'At most 60 entries.'));

const translations = dictionary(language, longText);
/** Each gap multiplies the ways in which a term can be tried. */
const MOST_GAPS = 2;
const term = v.pipe(
  shortText,
  v.check(
    (text) => text.split(/\s+/).filter((word) => word === '..').length <= MOST_GAPS,
    'A term has at most two gaps (..).',
  ),
);
const terms = dictionary(v.union([v.literal('any'), language]), list(term, 1000));

const signature = v.strictObject({
  lead: list(slot, 12),
  not: list(slot, 200),
  support: list(slot, 200),
  from: day,
  until: day,
});

const entity = v.strictObject({
  id,
  kind: v.picklist(['person', 'place', 'organisation', 'vessel', 'event', 'thing']),
  name: shortText,
  terms,
  within: v.exactOptional(list(id, 20)),
  pronoun: v.exactOptional(v.picklist(['he', 'she', 'they', 'it'])),
});

const concept = v.strictObject({ id, name: v.exactOptional(shortText), terms });

const outlet = v.strictObject({ id, name: shortText, country: v.exactOptional(shortText) });

const block = v.strictObject({
  kind: v.picklist(BLOCK_KINDS),
  text: v.pipe(v.string(), v.maxLength(LONGEST_IN_PACK.block, 'At most 20,000 characters.')),
});

const article = v.strictObject({
  id,
  outlet: id,
  title: v.exactOptional(shortText),
  byline: v.exactOptional(shortText),
  url: webAddress,
  published: v.nullable(day),
  language,
  kind: v.picklist(['outlet', 'primary']),
  origin: id,
  read: v.picklist(['all', 'part']),
  fingerprint: list(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)), 20_000),
  blocks: v.exactOptional(list(block, MOST_BLOCKS)),
});

const telling = v.strictObject({
  here: v.pipe(list(slot, 12), v.minLength(1, 'A telling has at least one slot.')),
  near: v.exactOptional(list(slot, 12)),
  not: v.exactOptional(list(slot, 60)),
});

const cues = v.strictObject({
  bias: v.pipe(v.number(), v.finite()),
  weights: v.pipe(v.record(slot, v.pipe(v.number(), v.finite())), v.maxEntries(1000, 'At most 1,000 cues.')),
});

const detail = v.strictObject({
  id,
  kind: v.picklist(['number', 'date', 'place', 'person', 'status']),
  values: list(slot, 60),
});

const fact = v.strictObject({
  id,
  text: longText,
  translations: v.exactOptional(translations),
  isAim: v.exactOptional(v.boolean()),
  tellings: v.exactOptional(list(telling, MOST_TELLINGS)),
  cues: v.exactOptional(cues),
  details: v.exactOptional(list(detail, 12)),
});

const mark = v.strictObject({
  kind: v.picklist([
    'scare-quote',
    'partial-quote',
    'hedge',
    'attribution',
    'loaded-term',
    'certainty',
    'altered-quote',
  ]),
  text: shortText,
});

const report = v.strictObject({
  fact: id,
  article: id,
  wording: longText,
  quotes: v.exactOptional(list(shortText, MOST_QUOTES)),
  marks: v.exactOptional(list(mark, MOST_MARKS)),
  details: v.exactOptional(dictionary(id, shortText)),
  origin: v.exactOptional(id),
});

export const PACK_SCHEMA_ID = 'crossread/pack@1';

export const packSchema = v.strictObject({
  schema: v.literal(PACK_SCHEMA_ID),
  id,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: v.pipe(shortText, v.minLength(1)),
  translations: v.exactOptional(translations),
  description: longText,
  home: v.exactOptional(webAddress),
  author: v.exactOptional(shortText),
  licence: v.exactOptional(shortText),
  signature,
  entities: list(entity, MOST_IN_PACK.entities),
  concepts: list(concept, MOST_IN_PACK.concepts),
  outlets: list(outlet, MOST_IN_PACK.outlets),
  articles: list(article, MOST_IN_PACK.articles),
  facts: list(fact, MOST_IN_PACK.facts),
  reports: list(report, MOST_IN_PACK.reports),
});
