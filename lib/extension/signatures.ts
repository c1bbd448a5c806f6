import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { CompiledSignature } from '../engine/story/signature.ts';

/** The detector reads these without waking the background, and is small: the compiler stays in another file. */
const KEY = 'signatures';

/** One string: the browsers change deeply nested data in `storage.local` without an error, and strings not. */
const SCHEMA = v.object({ version: v.string(), json: v.string() });

/** Lays the known stories' signatures where the detector finds them. */
export async function writeSignatures(signatures: CompiledSignature[]): Promise<void> {
  const json = JSON.stringify(signatures);
  await browser.storage.local.set({ [KEY]: { version: ownVersion(), json } });
}

/** The known stories' signatures; none where those of another version of Crossread still lie there. */
export async function readSignatures(): Promise<CompiledSignature[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return v.is(SCHEMA, stored) && stored.version === ownVersion() ? JSON.parse(stored.json) : [];
}

function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
