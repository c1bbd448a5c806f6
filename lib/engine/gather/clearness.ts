import { wordsOf } from '../framing/lexicon/compiled.ts';
import type { MarkKind } from '../framing/mark.ts';
import { likeness } from '../match/pair/signals/likeness.ts';
import { overlaps } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { Told } from './told.ts';

/**
 * What makes a sentence a worse wording of its fact, on the scale of its mean likeness to the others' tellings, 0..1.
 * Chosen by hand on stories of our own: a plain sentence that stands for itself is taken before one that is nearer to
 * the others but begins with "He" or judges.
 */
const COST = {
  /** It begins with a word that means something told before. */
  pointsBack: 0.3,
  /** Most of it is somebody's words. */
  spoken: 0.25,
  /** It does not end as a sentence does. */
  unfinished: 0.2,
  length: 0.15,
  mark: { 'scare-quote': 0.15, 'loaded-term': 0.15, hedge: 0.05, certainty: 0.05, attribution: 0.05 },
} as const;
const FEW_WORDS = 8;
const MANY_WORDS = 32;
const MOSTLY = 0.4;

/** Words that link a sentence to the one before, beside pronouns and demonstratives. */
const LINKS = new Set(
  `but and so yet also however meanwhile instead still then there here this that these those such both another
  men og så likevel dermed også imidlertid samtidig dette disse slik der her begge
  aber und doch dennoch auch jedoch zudem dabei dies diese dieser dieses solche dort hier beide`.split(/\s+/),
);

/** How well a sentence words the fact that the group tells; comparable within the group alone. */
export function clearness(told: Told, group: Told[]): number {
  const others = group.filter((other) => other !== told);
  const near = others.reduce((sum, { reading }) => sum + likeness(told.reading, reading), 0);
  return near / (others.length || 1) - costOf(told);
}

/** What the sentence's own wording costs it, 0 or more. */
function costOf(told: Told): number {
  const words = splitWords(told.sentence.text);
  const isOfLength = words.length >= FEW_WORDS && words.length <= MANY_WORDS;
  const costs = [
    pointsBack(told, words[0]?.lower ?? '') ? COST.pointsBack : 0,
    spokenShare(told) > MOSTLY ? COST.spoken : 0,
    /[.!…]["'”’»“)\]]*$/u.test(told.sentence.text) ? 0 : COST.unfinished,
    isOfLength ? 0 : COST.length,
    ...marksIn(told).map(({ kind }) => costOfMark(kind)),
  ];
  return costs.reduce((sum, cost) => sum + cost, 0);
}

function pointsBack({ source }: Told, first: string): boolean {
  const speech = wordsOf(source.language)?.speech;
  if (LINKS.has(first)) return true;
  return (
    speech !== undefined &&
    [speech.pronouns, speech.possessives, speech.continuing].some((set) => set.has(first))
  );
}

function spokenShare(told: Told): number {
  const { start, end } = told.sentence;
  const spoken = marksIn(told).filter(({ kind }) => kind === 'quotation' || kind === 'partial-quote');
  const length = spoken.reduce((sum, mark) => sum + Math.min(mark.end, end) - Math.max(mark.start, start), 0);
  return length / (end - start || 1);
}

function costOfMark(kind: MarkKind): number {
  return kind in COST.mark ? COST.mark[kind as keyof typeof COST.mark] : 0;
}

function marksIn({ source, sentence }: Told) {
  return source.marks.filter((mark) => overlaps(mark, sentence));
}
