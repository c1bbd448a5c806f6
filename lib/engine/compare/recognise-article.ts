import { originOf } from '../match/origin.ts';
import { recogniseStory } from '../story/detect.ts';
import type { StoryPack } from '../story/pack.ts';
import { type CompiledSignature, compileSignature } from '../story/signature.ts';
import { glanceOf, type ReadPage } from './read-page.ts';

/** The story a whole article covers. */
export interface RecognisedStory {
  pack: StoryPack;
  /** 0..1; 1 for an article of the pack itself. */
  confidence: number;
}

/** The pack whose story the article covers, or `null`. An article of a pack, or a copy of one, is of its story. */
export function recogniseArticle(page: ReadPage, packs: StoryPack[]): RecognisedStory | null {
  const own = packs.find((pack) => originOf(page.article, pack).source !== null);
  if (own) return { pack: own, confidence: 1 };
  const recognised = recogniseStory(glanceOf(page), packs.map(signatureOf));
  const pack = packs.find(({ id }) => id === recognised?.id);
  return recognised && pack ? { pack, confidence: recognised.confidence } : null;
}

const signatures = new WeakMap<StoryPack, CompiledSignature>();

function signatureOf(pack: StoryPack): CompiledSignature {
  const signature = signatures.get(pack) ?? compileSignature(pack);
  signatures.set(pack, signature);
  return signature;
}
