import * as v from 'valibot';
import { isDeeperThan } from '../../engine/text/json-depth.ts';
import {
  BACKUP_SCHEMA_ID,
  type BackupHeader,
  type BackupLine,
  backupHeader,
  backupLine,
} from './backup-schema.ts';
import type { FileLine } from './file-lines.ts';
import { type BackupFault, RefusedFile } from './refused-file.ts';

/** A line nests six deep. */
const MOST_DEPTH = 10;

/**
 * What the first line of a backup says of it.
 * @throws RefusedFile
 */
export function readHeader(line: string): BackupHeader {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(line)) throw new RefusedFile('html');
  const value = readJson(line, 'not-json');
  const parsed = v.safeParse(backupHeader, value);
  if (parsed.success) return parsed.output;
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
  const isNewer = typeof schema === 'string' && schema.startsWith('crossread/backup@');
  throw new RefusedFile(isNewer && schema !== BACKUP_SCHEMA_ID ? 'newer' : 'not-a-backup');
}

/**
 * Any other line of a backup.
 * @throws RefusedFile
 */
export function readLine({ text, isEnded }: FileLine): BackupLine {
  const parsed = v.safeParse(backupLine, readJson(text, isEnded ? 'not-json' : 'truncated'));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new RefusedFile('bad-line', `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

function readJson(line: string, fault: BackupFault): unknown {
  if (isDeeperThan(line, MOST_DEPTH)) throw new RefusedFile('too-deep');
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new RefusedFile(fault, String(error));
  }
}
