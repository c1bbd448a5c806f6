import type { StoryPack } from '../../lib/engine/story/pack.ts';
import type { CoveragePage } from '../fixtures/coverage-page.ts';
import { fitCues } from './cue-fitting.ts';
import { pageSamples, tellingSamples } from './cue-samples.ts';

/** Pages with a pack whose cues were fitted without them. */
export interface HeldOut {
  pages: CoveragePage[];
  pack: StoryPack;
}

/** Every page once among those held back, in so many folds; a fold takes about two minutes. */
export function holdOutPages(pages: CoveragePage[], pack: StoryPack, folds: number): HeldOut[] {
  const tellings = tellingSamples(pack);
  return Array.from({ length: folds }, (_, fold) => {
    const isHeld = (at: number) => at % folds === fold;
    const known = pages.filter((_, at) => !isHeld(at));
    const samples = [...tellings, ...pageSamples(known, pack)];
    const facts = pack.facts.map((fact) => ({ ...fact, cues: fitCues(samples, fact.id) }));
    return { pages: pages.filter((_, at) => isHeld(at)), pack: { ...pack, facts } };
  });
}
