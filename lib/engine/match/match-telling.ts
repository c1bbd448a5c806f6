import type { Telling } from '../story/pack.ts';
import { slotIds } from '../story/slot.ts';
import type { Mention } from '../story/terms.ts';
import type { Passage } from './passage.ts';

/** How well a sentence tells a fact in one of the ways the pack knows. */
export interface TellingMatch {
  telling: Telling;
  /** 0..1: 1 where every slot is filled in the sentence itself. */
  score: number;
  /** The sentences it takes: one, or two neighbours. */
  sentences: number[];
  slots: FilledSlot[];
}

export interface FilledSlot {
  slot: string;
  /** Which of the slot's ids. */
  id: string;
  how: 'here' | 'meant' | 'neighbour' | 'near';
  strength: number;
  /** Where, unless a pronoun or collective stands for it. */
  mention: Mention | null;
  sentence: number;
}

/**
 * What a filled slot is worth by where it was found. Chosen on the development pages of `tests/fixtures/coverage`
 * so that one slot may stand in the neighbouring sentence and two may not.
 */
const STRENGTH = { here: 1, meant: 0.97, neighbour: 0.75, near: 0.95, far: 0.8 } as const;
/** `near` is looked for so many sentences back, and one ahead. */
const NEAR_BEHIND = 3;
const NEAR_AHEAD = 1;
/** Where a telling takes two sentences, so many of its slots stand in one of them. */
const LEAST_TOGETHER = 2;
/** Else it is in doubt. */
const THIN = 0.75;
/** Words that lie far apart in a long sentence seldom belong to one statement. */
const SPREAD = [
  { tokens: 36, factor: 0.7 },
  { tokens: 24, factor: 0.85 },
] as const;

/** The match of one telling with the sentence at index `at`, or `null` where a slot stays empty. */
export function matchTelling(telling: Telling, passages: Passage[], at: number): TellingMatch | null {
  const passage = passages[at];
  if (passage === undefined || isExcluded(telling, passage)) return null;
  const here = fillAll(telling.here, (slot, used) => fillHere(slot, passages, at, used));
  if (here === null || here[0]?.sentence !== at) return null;
  const near = fillAll(telling.near ?? [], (slot) => fillNear(slot, passages, at));
  if (near === null) return null;
  const slots = [...here, ...near];
  const sentences = [...new Set(here.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  if (sentences.some((sentence) => isExcluded(telling, passages[sentence]))) return null;
  const together = isSpreadThin(here) ? THIN : 1;
  const score = slots.reduce(
    (product, { strength }) => product * strength,
    together * spreadFactor(here, at),
  );
  return { telling, score, sentences, slots };
}

/** One slot here and one in the next sentence are two statements more often than one. */
function isSpreadThin(slots: FilledSlot[]): boolean {
  return (
    slots.some(({ how }) => how === 'neighbour') &&
    slots.filter(({ how }) => how !== 'neighbour').length < LEAST_TOGETHER
  );
}

function isExcluded(telling: Telling, passage: Passage | undefined): boolean {
  return (telling.not ?? []).flatMap(slotIds).some((id) => passage?.ids.has(id));
}

function fillAll(
  slots: string[],
  fill: (slot: string, used: Mention[]) => FilledSlot | null,
): FilledSlot[] | null {
  const filled: FilledSlot[] = [];
  for (const slot of slots) {
    const one = fill(
      slot,
      filled.flatMap(({ mention }) => mention ?? []),
    );
    if (one === null) return null;
    filled.push(one);
  }
  return filled;
}

function fillHere(slot: string, passages: Passage[], at: number, used: Mention[]): FilledSlot | null {
  return fillIn(slot, passages, at, 'here', used) ?? fillFromNeighbour(slot, passages, at);
}

function fillIn(
  slot: string,
  passages: Passage[],
  at: number,
  how: 'here' | 'near' | 'neighbour',
  used: Mention[] = [],
): FilledSlot | null {
  const passage = passages[at];
  if (passage === undefined) return null;
  const ids = slotIds(slot);
  const mention = passage.mentions.find((candidate) => ids.includes(candidate.id) && isFree(candidate, used));
  if (mention) return { slot, id: mention.id, how, strength: STRENGTH[how], mention, sentence: at };
  if (how === 'near') return null;
  const meant = ids.find((id) => passage.meant.has(id));
  if (meant === undefined) return null;
  const strength = how === 'here' ? STRENGTH.meant : STRENGTH.neighbour;
  return { slot, id: meant, how: how === 'here' ? 'meant' : how, strength, mention: null, sentence: at };
}

/** One word cannot tell two things at once ("styrke" is a force or to strengthen), unless it is a compound. */
function isFree(mention: Mention, used: Mention[]): boolean {
  return (
    mention.isInCompound || !used.some(({ first, last }) => first === mention.first && last === mention.last)
  );
}

function fillFromNeighbour(slot: string, passages: Passage[], at: number): FilledSlot | null {
  return fillIn(slot, passages, at + 1, 'neighbour') ?? fillIn(slot, passages, at - 1, 'neighbour');
}

function fillNear(slot: string, passages: Passage[], at: number): FilledSlot | null {
  const here = fillIn(slot, passages, at, 'here');
  if (here) return here;
  for (let distance = 1; distance <= NEAR_BEHIND; distance++) {
    const found =
      fillIn(slot, passages, at - distance, 'near') ??
      (distance <= NEAR_AHEAD ? fillIn(slot, passages, at + distance, 'near') : null);
    if (found) return found;
  }
  return null;
}

/** A factor for how far apart the slots lie in the sentence at `at`. */
function spreadFactor(slots: FilledSlot[], at: number): number {
  const mentions = slots.flatMap(({ mention, sentence }) => (mention && sentence === at ? [mention] : []));
  if (mentions.length < 2) return 1;
  const from = Math.min(...mentions.map(({ last }) => last));
  const to = Math.max(...mentions.map(({ first }) => first));
  return SPREAD.find(({ tokens }) => to - from >= tokens)?.factor ?? 1;
}
