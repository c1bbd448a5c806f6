import { slotIds } from '../story/knowledge.ts';
import type { Fact } from '../story/pack.ts';
import { type CueMatch, matchCues } from './match-cues.ts';
import { matchTelling, type TellingMatch } from './match-telling.ts';
import type { Passage } from './passage.ts';

/** A place where a fact is told, and how well: 0..1. */
export type Told = Pick<TellingMatch, 'score' | 'sentences' | 'slots'>;

/** Every place where one of the fact's tellings is filled, however thinly. */
export function tellingsIn({ tellings = [] }: Fact, passages: Passage[]): Told[] {
  return passages.flatMap((_, at) =>
    tellings.flatMap((telling) => matchTelling(telling, passages, at) ?? []),
  );
}

/** What the fact's cues make of each sentence in which nothing bars it; empty for a fact without cues. */
export function cuesFor(fact: Fact, passages: Passage[], language: string): CueMatch[] {
  const { cues } = fact;
  if (cues === undefined) return [];
  const barred = barredFromAll(fact);
  return passages
    .filter(({ ids }) => !barred.some((id) => ids.has(id)))
    .map((passage) => matchCues(cues, passage, language));
}

/** What none of the fact's tellings may stand beside: it tells of a neighbouring fact. */
function barredFromAll({ tellings = [] }: Fact): string[] {
  const [first = [], ...others] = tellings.map(({ not = [] }) => not.flatMap(slotIds));
  return first.filter((id) => others.every((ids) => ids.includes(id)));
}
