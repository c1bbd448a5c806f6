import { passagesOf, readPage } from '../../lib/engine/compare/read-page.ts';
import { matchFacts } from '../../lib/engine/match/match-facts.ts';
import { cuesFor, tellingsIn } from '../../lib/engine/match/told.ts';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { type CoveragePage, coverageArticle } from '../fixtures/coverage-page.ts';

/** A fact of the pack on one labelled page: what the engine makes of it, and whether the page tells it. */
export interface ScoredFact {
  /** The match's score, 0 where no sentence comes near. */
  score: number;
  /** The highest probability by cues of any sentence. */
  cues: number;
  /** The highest score of any telling. */
  tellings: number;
  told: boolean;
}

/** Every fact of the pack but those on which fair readers may disagree, on each of the pages. */
export function scoreFacts(pages: CoveragePage[], pack: StoryPack): ScoredFact[] {
  return pages.flatMap((page) => {
    const read = passagesOf(readPage(coverageArticle(page)), pack);
    if (!read) return [];
    const { passages, knowledge } = read;
    const scores = new Map(
      matchFacts(pack, passages, knowledge.language).map(({ fact, score }) => [fact.id, score]),
    );
    const { facts, doubtful, maybe = {} } = page.expect;
    const scored = pack.facts.filter(({ id }) => !doubtful.includes(id) && !(id in maybe));
    return scored.map((fact) => ({
      score: scores.get(fact.id) ?? 0,
      cues: Math.max(0, ...cuesFor(fact, passages, knowledge.language).map(({ probability }) => probability)),
      tellings: Math.max(0, ...tellingsIn(fact, passages).map(({ score }) => score)),
      told: fact.id in facts,
    }));
  });
}
