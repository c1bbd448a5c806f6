import type { Cues } from '../story/pack.ts';
import type { Mention } from '../story/terms.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { FilledSlot } from './match-telling.ts';
import type { Passage } from './passage.ts';

/** How far a sentence's words speak for a fact when no telling fits it whole. */
export interface CueMatch {
  /** 0..1, the model's probability. */
  probability: number;
  sentence: number;
  /** What spoke for it, the weightiest first. */
  slots: FilledSlot[];
}

/** What may speak for a fact: a word's stem, a concept or entity named, or one that a pronoun means. */
export interface Cue {
  key: string;
  mention: Mention | null;
}

/** Contributions below are not worth showing as evidence. */
const SHOWN_FROM = 0.3;

/**
 * The probability that a sentence reports a fact, by logistic regression over its cues. The weights are in the
 * pack, fitted by `tests/bench/fit-cues.ts` on tellings written for it.
 */
export function matchCues(model: Cues, passage: Passage, language: string): CueMatch {
  const found = cuesIn(passage, language).flatMap((cue) => {
    const weight = model.weights[cue.key];
    return weight === undefined ? [] : [{ ...cue, weight }];
  });
  const sum = found.reduce((total, { weight }) => total + weight, model.bias);
  const slots = found
    .filter(({ weight }) => weight >= SHOWN_FROM)
    .sort((a, b) => b.weight - a.weight)
    .map(({ key, mention, weight }) => slotOf(key, mention, weight, passage.index));
  return { probability: 1 / (1 + Math.exp(-sum)), sentence: passage.index, slots };
}

/** Every cue of a sentence once: `w:` a stem, `c:` something named, `m:` something meant. */
export function cuesIn(passage: Passage, language: string): Cue[] {
  const cues = new Map<string, Cue>();
  const add = (key: string, mention: Mention | null) => {
    if (!cues.has(key)) cues.set(key, { key, mention });
  };
  passage.tokens.forEach((token, at) => {
    if (isStopWord(token.norm, language)) return;
    const { start, end, text, stem } = token;
    add(`w:${stem}`, { id: stem, text, start, end, first: at, last: at, isInCompound: false });
  });
  for (const mention of passage.mentions) add(`c:${mention.id}`, mention);
  for (const id of passage.meant) if (!passage.ids.has(id)) add(`m:${id}`, null);
  return [...cues.values()];
}

function slotOf(key: string, mention: Mention | null, weight: number, sentence: number): FilledSlot {
  const id = key.slice(2);
  return { slot: id, id, how: mention ? 'here' : 'meant', strength: Math.min(1, weight), mention, sentence };
}
