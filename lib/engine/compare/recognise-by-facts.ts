import { matchFacts, REPORTS_FROM } from '../match/match-facts.ts';
import type { StoryPack } from '../story/pack.ts';
import { slotIds } from '../story/slot.ts';
import { passagesOf, type ReadPage } from './read-page.ts';

/**
 * So many of the story's facts that a page tells make it coverage. On 241 labelled pages no near miss has more than
 * seven, the likest of them another pact of Norway's in the same weeks; those of the story's own pages that a glance does
 * not recognise have ten and more.
 */
const LEAST_TOLD = 9;
const LEAST_CONFIDENCE = 0.65;
const EACH_FURTHER = 0.02;
/** Less than the surest glance: a page that does not say at its head what it is about may be about more than one story. */
const MOST_CONFIDENCE = 0.9;

/**
 * How sure the page is coverage of the pack's story by how much of it the whole page tells, 0..1; 0 where that is not
 * enough, or a slot of the signature's lead is named nowhere. For pages that a glance does not recognise, because their
 * opening is a scene, an aside or another story. Only for dated ones: a later event of the same kind tells much that this
 * one did.
 */
export function confidenceByFacts(page: ReadPage, pack: StoryPack): number {
  if (page.article.published === null) return 0;
  const read = passagesOf(page, pack);
  if (read === null) return 0;
  const { passages, knowledge } = read;
  const names = (id: string) => passages.some(({ ids }) => ids.has(id));
  if (!pack.signature.lead.every((slot) => slotIds(slot).some(names))) return 0;
  const told = matchFacts(pack, passages, knowledge.language).filter(({ score }) => score >= REPORTS_FROM);
  const further = told.length - LEAST_TOLD;
  return further < 0 ? 0 : Math.min(MOST_CONFIDENCE, LEAST_CONFIDENCE + EACH_FURTHER * further);
}
