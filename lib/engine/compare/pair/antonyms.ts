import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import { compareNames } from '../../match/pair/signals/names.ts';
import { datesAgree } from '../../text/dates.ts';
import { overlaps } from '../../text/span.ts';
import type { Conflict } from './conflict.ts';
import { coverage } from './coverage.ts';
import { areOfOneOccasion } from './occasions.ts';
import { areExclusive, areOpposites, areStages } from './opposites.ts';

/** Two sentences that say less else in common use opposites of different things: prices here, prices there. */
const ALL_ELSE_SAME = 0.6;

/** Words of one sentence for which the other has the opposite: *largest* and *smallest*, *formed* and *disbanded*. */
export function antonymConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  const [inA, inB] = [opposable(a, b), opposable(b, a)];
  const pairs = inA
    .flatMap((word) => inB.map((other) => ({ word, other })))
    .filter(({ word, other }) => conflict(a, word, b, other));
  if (areTwoSides(pairs, a.language)) return [];
  const found = pairs.find(({ word, other }) => areOfOneThing(a, word, b, other));
  return found === undefined ? [] : [{ kind: 'status', a: found.word, b: found.other }];
}

/** Whether one thing is told of one side and the opposite of the other: "the *older* boy *alive*, the *younger dead*". */
function areTwoSides(pairs: { word: PairWord; other: PairWord }[], language: string): boolean {
  const areDeeds = pairs.map(({ word, other }) => areExclusive(word.stem, other.stem, language));
  return areDeeds.includes(true) && areDeeds.includes(false);
}

/** Whether one sentence tells the opposite of what the other tells, of whomever: then it may tell of another day too. */
export function tellOpposites(a: SentenceReading, b: SentenceReading): boolean {
  const inB = opposable(b, a);
  return opposable(a, b).some((word) => inB.some((other) => areExclusive(word.stem, other.stem, a.language)));
}

/** Whether two opposites are of one thing: of deeds by who does what, where the sentences show it; or by all they say. */
function areOfOneThing(a: SentenceReading, word: PairWord, b: SentenceReading, other: PairWord): boolean {
  const isOneOccasion = areExclusive(word.stem, other.stem, a.language)
    ? areOfOneOccasion(a, word, b, other)
    : null;
  return isOneOccasion ?? (!nameOthers(a, b) && coverage(a, b, [word, other]) >= ALL_ELSE_SAME);
}

/** Whether each names somebody or some place that the other does not: what rises here may fall there. */
function nameOthers(a: SentenceReading, b: SentenceReading): boolean {
  const { onlyA, onlyB } = compareNames(a, b);
  return onlyA > 0 && onlyB > 0;
}

function conflict(a: SentenceReading, word: PairWord, b: SentenceReading, other: PairWord): boolean {
  if (areOpposites(word.stem, other.stem, a.language)) return true;
  return areStages(word.stem, other.stem, a.language) && haveOneDate(a, b);
}

function haveOneDate(a: SentenceReading, b: SentenceReading): boolean {
  return a.dates.some((date) => b.dates.some((other) => datesAgree(date, other)));
}

/** Words that may have their opposite in another sentence: they are no part of a name, and not said there too. */
function opposable(reading: SentenceReading, other: SentenceReading): PairWord[] {
  return reading.words.filter(
    (word) => !isInName(reading, word) && !isNumber(reading, word) && !other.byStem.has(word.stem),
  );
}

/** WordNet's *first* is the opposite of *second*; places in a row are told apart as numbers. */
function isNumber({ quantities }: SentenceReading, word: PairWord): boolean {
  return quantities.some((quantity) => overlaps(quantity, word));
}

/** *New* in "New Zealand": a capital inside the sentence, or at its head before another. */
function isInName({ text }: SentenceReading, { start, end }: PairWord): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start))) return false;
  return start > 0 || /^ \p{Lu}/u.test(text.slice(end));
}
