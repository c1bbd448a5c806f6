import * as v from 'valibot';
import type { CarriedSettings } from '../settings.ts';
import { correction, savedArticle, storyHead } from './story-schema.ts';

/**
 * A backup is lines of JSON: what it is, how much is in it and the reader's settings, then each story followed by its
 * articles, then the corrections, and at the end how much there was, so that a file that has lost its end is known.
 */
export const BACKUP_SCHEMA_ID = 'crossread/backup@1';

/** Nobody switches more sites off. */
export const MOST_HOSTS = 1000;
/** So much may have to be read of a file before its first line, which says all this, has ended. */
export const MOST_HEADER_BYTES = 1_000_000;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** The longest name that a host can have. */
const host = v.pipe(v.string(), v.maxLength(253));
const settings = v.strictObject({
  highlights: v.boolean(),
  highlightConfirmed: v.boolean(),
  switchedOff: v.pipe(v.array(host), v.maxLength(MOST_HOSTS)),
  language: v.picklist(['auto', 'en', 'nb']),
}) satisfies v.GenericSchema<CarriedSettings>;

const counts = { stories: count, articles: count, corrections: count };

export const backupHeader = v.strictObject({
  schema: v.literal(BACKUP_SCHEMA_ID),
  /** Milliseconds since 1970. */
  madeAt: v.pipe(v.number(), v.finite()),
  ...counts,
  settings: v.optional(settings),
});
export type BackupHeader = v.InferOutput<typeof backupHeader>;

export const backupLine = v.variant('is', [
  v.strictObject({ is: v.literal('story'), story: storyHead }),
  v.strictObject({ is: v.literal('article'), article: savedArticle }),
  v.strictObject({ is: v.literal('correction'), correction }),
  v.strictObject({ is: v.literal('end'), ...counts }),
]);
export type BackupLine = v.InferOutput<typeof backupLine>;

/** How much a backup has, or has had so far. */
export interface BackupCounts {
  stories: number;
  articles: number;
  corrections: number;
}
