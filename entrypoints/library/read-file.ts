import type { BackupView, Refusal } from '../../components/library/library-props.ts';
import { findPackFault } from '../../lib/engine/report/library/file-fault.ts';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { MOST_PACK_CHARACTERS, parsePack } from '../../lib/engine/story/parse-pack.ts';
import { MOST_HEADER_BYTES } from '../../lib/extension/library/backup-schema.ts';
import { isUtf16 } from '../../lib/extension/library/file-lines.ts';
import { readHeader } from '../../lib/extension/library/read-backup.ts';
import { RefusedFile } from '../../lib/extension/library/refused-file.ts';

/** What a file is that a reader has chosen or dropped. */
export type ReadFile =
  | { kind: 'pack'; pack: StoryPack }
  | { kind: 'backup'; backup: BackupView }
  | { kind: 'refused'; refusal: Refusal };

/** A character has at most three bytes in UTF-8 for each of its units. */
const MOST_PACK_BYTES = 3 * MOST_PACK_CHARACTERS;
const BACKUP = '"crossread/backup@';
/** A backup says so within its first characters; further on a story pack may say it too. */
const SIGN_CHARACTERS = 1000;

/** Looks at its size first, then at its beginning, and only then reads it. Never throws. */
export async function readFile(file: File): Promise<ReadFile> {
  try {
    const start = await file.slice(0, MOST_HEADER_BYTES).text();
    if (start.slice(0, SIGN_CHARACTERS).includes(BACKUP)) return { kind: 'backup', backup: backupOf(start) };
    if (file.size > MOST_PACK_BYTES) return refused({ fault: 'too-large' });
    return packIn(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof RefusedFile) return refused({ fault: error.fault, details: error.message });
    return refused({ fault: 'unreadable', details: String(error) });
  }
}

function backupOf(start: string): BackupView {
  const [header = ''] = start.replace(/^\uFEFF/, '').split('\n');
  const { stories, articles, madeAt, settings = null } = readHeader(header);
  return { stories, articles, madeAt, settings };
}

function packIn(bytes: Uint8Array): ReadFile {
  if (isUtf16(bytes)) return refused({ fault: 'utf-16' });
  // Leaves a byte order mark out; what is no UTF-8 becomes a mark of replacement.
  return readPackText(new TextDecoder().decode(bytes));
}

/** The pack in a text, or why it is none. Never throws. */
export function readPackText(text: string): ReadFile {
  const found = findPackFault(text);
  if (found) return refused({ fault: found.fault, ...found.place });
  const parsed = parsePack(text);
  return parsed.ok ? { kind: 'pack', pack: parsed.pack } : refused({ problems: parsed.problems });
}

function refused(refusal: Refusal): ReadFile {
  return { kind: 'refused', refusal };
}
