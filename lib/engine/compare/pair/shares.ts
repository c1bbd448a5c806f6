import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Quantity } from '../../text/quantity.ts';

const ALL = 100;
/** Where a statement on a share ends. */
const BORDER = /[;:()]|[,.](?!\d)/u;

/** Whether two shares complete each other, and are of different things: 54 per cent for it, 46 per cent against. */
export function isRest(a: SentenceReading, share: Quantity, b: SentenceReading, other: Quantity): boolean {
  if (!makeAll(share, other)) return false;
  const [inA, inB] = [toldOf(a, share), toldOf(b, other)];
  const [fewer, more] = inA.length <= inB.length ? [inA, inB] : [inB, inA];
  return fewer.some(({ stem }) => !more.some((word) => word.stem === stem));
}

/** Whether sentences tell how all divides, each one side of it: what is approved by most is rejected by the rest. */
export function divideAll(a: SentenceReading, b: SentenceReading): boolean {
  return a.quantities.some((share) => b.quantities.some((other) => isRest(a, share, b, other)));
}

function makeAll(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'percent' || b.kind !== 'percent') return false;
  return a.value !== b.value && Math.abs(a.value + b.value - ALL) <= Math.max(a.step, b.step) / 2;
}

/** What is said of a share in its clause. */
function toldOf({ text, words }: SentenceReading, { start, end }: Quantity): PairWord[] {
  const from = start - (text.slice(0, start).split(BORDER).at(-1) ?? '').length;
  const until = end + (text.slice(end).split(BORDER)[0] ?? '').length;
  return words.filter((word) => word.kind === 'plain' && word.start >= from && word.end <= until);
}
