import { counterpart } from '../../match/pair/counterpart.ts';
import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import { isMet } from '../../match/pair/signals/names.ts';
import { isName } from '../../match/pair/sources.ts';
import type { Span } from '../../text/span.ts';
import { ANOTHER, VAGUE } from './deed-words.ts';
import { type Deed, deedAt } from './deeds.ts';
import type { OtherParty } from './one-way-words.ts';
import { areOfTwoTimes } from './times.ts';

/** They lead to where something is done. */
const WHERE = ['in', 'at', 'from'];
/** Near kin and names spelt otherwise are one. */
const MET_FROM = 0.4;

/**
 * Whether two sentences tell with these words of one occasion: all whom both tell to have a part in it are the same, and
 * somebody is; or of two: somebody in it is another, or one was done earlier. `null` where nothing tells.
 */
export function areOfOneOccasion(
  a: SentenceReading,
  word: Span,
  b: SentenceReading,
  otherWord: Span,
): boolean | null {
  if (a.language !== 'en') return null;
  const [deed, other] = [deedAt(a, word), deedAt(b, otherWord)];
  if (!haveOneSetting(a, deed, b, other)) return false;
  const told = [
    areOne(a, deed.agent, b, other.agent),
    areOne(a, withReceiver(deed), b, withReceiver(other)),
    isWhere(deed, other, b),
    isWhere(other, deed, a),
  ];
  if (told.includes(false)) return false;
  return told.includes(true) ? true : areOne(a, deed.subject, b, other.subject);
}

/** Of "survived the crash" and "died in the crash" whether the object of the one is where the other is done. */
function isWhere(deed: Deed, other: Deed, reading: SentenceReading): boolean | null {
  const where = WHERE.flatMap((preposition) => other.beside.get(preposition) ?? []);
  if (other.patient.length > 0 || deed.patient.length === 0 || where.length === 0) return null;
  return unmet(deed.patient, where, reading).length < deed.patient.length;
}

/**
 * Whether nothing but whom two deeds are of tells them apart. Where the other party stands behind the preposition `except`,
 * or as the object, it is not looked at, and all prepositions else count.
 */
export function haveOneSetting(
  a: SentenceReading,
  deed: Deed,
  b: SentenceReading,
  other: Deed,
  except?: OtherParty,
): boolean {
  if (deed.reality !== other.reality || deed.share !== other.share) return false;
  if (deed.isUpToATime || other.isUpToATime || areOfTwoTimes(a, b)) return false;
  return [...deed.beside].every(([preposition, part]) => {
    const otherPart = other.beside.get(preposition) ?? [];
    if (preposition === except) return true;
    if (except === undefined && VAGUE.has(preposition) && !areComparable(part, otherPart)) return true;
    return areOne(a, part, b, otherPart) !== false;
  });
}

/** Of "granted *him bail*" and "granted *bail to him*" all that is told. */
function withReceiver({ patient, beside }: Deed): PairWord[] {
  return patient.length === 0 ? [] : [...patient, ...(beside.get('to') ?? [])];
}

/** Whether what stands behind a preposition of many uses stands there in one: two names, two bare words, two of a kind. */
function areComparable(part: PairWord[], other: PairWord[]): boolean {
  if (part.some(isName) && other.some(isName)) return true;
  if (part.length === 1 && other.length === 1) return true;
  return part.length > 0 && part.at(-1)?.stem === other.at(-1)?.stem;
}

/** Whether the words of one part are all among the other's; `null` where one is not told. */
export function areOne(
  a: SentenceReading,
  part: PairWord[],
  b: SentenceReading,
  other: PairWord[],
): boolean | null {
  if (part.length === 0 || other.length === 0) return null;
  const [more, moreOther] = [unmet(part, other, b), unmet(other, part, a)];
  if ([...more, ...moreOther].some(({ lower }) => ANOTHER.has(lower))) return false;
  return more.length === 0 || moreOther.length === 0;
}

function unmet(words: PairWord[], others: PairWord[], reading: SentenceReading): PairWord[] {
  const part = { ...reading, words: others, byStem: new Map(others.map((word) => [word.stem, word])) };
  return words.filter((word) => counterpart(word, part) < MET_FROM && !isMet(word, part));
}
