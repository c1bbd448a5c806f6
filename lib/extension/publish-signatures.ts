import { compileSignature } from '../engine/story/signature.ts';
import { ownSignatures } from './library/own-signatures.ts';
import { bundledPacks } from './packs.ts';
import { writeSignatures } from './signatures.ts';

const LOCK = 'crossread-signatures';

/**
 * Tells the detector which stories can be told: after an installation, an update, at every start, and when a story
 * of the library has changed. One after the other, so that the last word is the newest.
 */
export async function publishSignatures(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const { packs } = await bundledPacks();
    await writeSignatures([...packs.map(compileSignature), ...(await ownSignatures())]);
  });
}
