import { baseOf } from '../../match/pair/kin.ts';
import { lazily } from '../../match/pair/lazily.ts';
import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Span } from '../../text/span.ts';
import { stemmer } from '../../text/stem.ts';
import type { Conflict } from './conflict.ts';
import { type Deed, deedAt } from './deeds.ts';
import { isDenied } from './denials.ts';
import { areOne, haveOneSetting } from './occasions.ts';
import { ONE_WAY, type OtherParty } from './one-way-words.ts';

/** A verb by its stem, and where the other party of its deed stands. */
interface OneWay {
  stem: string;
  party: OtherParty;
}

const oneWay = lazily(() => {
  const stem = stemmer('en');
  const lists = Object.entries(ONE_WAY) as [OtherParty, string][];
  return lists.flatMap(([party, verbs]) =>
    verbs
      .trim()
      .split(/\s+/)
      .map((verb): OneWay => ({ party, stem: stem(baseOf(verb)) })),
  );
});

/** A deed that one sentence has done by the one to the other, and the other sentence the other way round. */
export interface Exchange {
  /** Who does it in each. */
  conflict: Conflict;
  /** Whether it is one deed: what is told of two conflicts in nothing. */
  isOneDeed: boolean;
}

/** Who does something to whom in one sentence, and the other way round in the other: "A beat B", "A was beaten by B". */
export function exchangedParties(a: SentenceReading, b: SentenceReading): Exchange | null {
  if (a.language !== 'en') return null;
  const [exchange = null] = oneWay().flatMap((verb) => exchangesIn(verb, a, b));
  return exchange;
}

function exchangesIn({ stem, party }: OneWay, a: SentenceReading, b: SentenceReading): Exchange[] {
  const [inA, inB] = [a.byStem.get(stem), b.byStem.get(stem)];
  if (inA === undefined || inB === undefined) return [];
  const [deed, other] = [deedAt(a, inA), deedAt(b, inB)];
  const isExchanged =
    areOne(a, deed.agent, b, partyOf(other, party)) === true &&
    areOne(a, partyOf(deed, party), b, other.agent) === true &&
    areOne(a, deed.agent, b, other.agent) === false;
  if (!isExchanged) return [];
  const isOneDeed =
    isDenied(a, inA) === isDenied(b, inB) &&
    isOneThing(a, deed, b, other, party) &&
    haveOneSetting(a, deed, b, other, party);
  return [{ conflict: { kind: 'person', a: spanOf(deed.agent), b: spanOf(other.agent) }, isOneDeed }];
}

function partyOf({ patient, beside }: Deed, party: OtherParty): PairWord[] {
  return party === 'object' ? patient : (beside.get(party) ?? []);
}

/** Whether what is given or taken is the same. */
function isOneThing(
  a: SentenceReading,
  deed: Deed,
  b: SentenceReading,
  other: Deed,
  party: OtherParty,
): boolean {
  return party === 'object' || areOne(a, deed.patient, b, other.patient) === true;
}

function spanOf(words: PairWord[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
