import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the reader says yes to when the browser asks, and Crossread does not have before. */
export interface Consent {
  permissions: string[];
  origins: string[];
}

/**
 * An empty profile. No headless browser draws its question about permissions, and none can be answered from outside;
 * so the profile says that the reader has granted these before and Crossread has given them back. A click that asks
 * for them then gets them at once, and nothing is granted before it.
 */
export function makeProfile(extension: string, { permissions, origins }: Consent): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-chromium-'));
  const granted = {
    api: permissions,
    explicit_host: origins,
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = { [idOf(extension)]: { runtime_granted_permissions: granted } };
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
  return folder;
}

/** Chromium's id of an unpacked extension: half of the hash of its folder, in the letters a to p. */
function idOf(extension: string): string {
  const hash = createHash('sha256').update(resolve(extension)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
