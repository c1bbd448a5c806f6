import { compileSignature } from '../engine/story/signature.ts';
import { bundledPacks } from './packs.ts';
import { writeSignatures } from './signatures.ts';

/** Tells the detector which stories can be told: after an installation, an update, and at every start. */
export async function publishSignatures(): Promise<void> {
  const { packs } = await bundledPacks();
  await writeSignatures(packs.map(compileSignature));
}
