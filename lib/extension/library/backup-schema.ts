import * as v from 'valibot';
import { correction, savedArticle, storyHead } from './story-schema.ts';

/**
 * A backup is lines of JSON: what it is and how much is in it, then each story followed by its articles, then the
 * corrections, and at the end how much there was, so that a file that has lost its end is known.
 */
export const BACKUP_SCHEMA_ID = 'crossread/backup@1';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const counts = { stories: count, articles: count, corrections: count };

export const backupHeader = v.strictObject({
  schema: v.literal(BACKUP_SCHEMA_ID),
  /** Milliseconds since 1970. */
  madeAt: v.pipe(v.number(), v.finite()),
  ...counts,
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
