import { type FactMatch, REPORTS_FROM } from '../match/match-facts.ts';
import type { Passage } from '../match/passage.ts';
import type { Mention } from '../story/terms.ts';
import { overlaps } from '../text/span.ts';
import type { PageContext } from './page-context.ts';
import { wordsBetween } from './words-between.ts';

/**
 * Whether a place belongs to this fact: where a sentence tells several facts that each have a place, it is that of the
 * one whose words stand nearest. "They went to the frontier, and to the ship, which lay in Tromsø": the ship's.
 */
export function isPlaceOf(match: FactMatch, place: Mention, passage: Passage, context: PageContext): boolean {
  const own = nearest(match, place, passage);
  return context.matches
    .filter((other) => other !== match && other.score >= REPORTS_FROM && mayHave(other, place))
    .every((other) => own <= nearest(other, place, passage));
}

function mayHave({ fact: { details = [] } }: FactMatch, { id }: Mention): boolean {
  return details.some(({ kind, values }) => kind === 'place' && values.includes(id));
}

/** How many words lie between the place and what tells the fact in the sentence. */
function nearest({ slots }: FactMatch, place: Mention, passage: Passage): number {
  const telling = slots.flatMap(({ mention, sentence }) =>
    mention && sentence === passage.index && !overlaps(mention, place) ? [mention] : [],
  );
  return Math.min(...telling.map((mention) => wordsBetween(passage, place, mention)));
}
