import { isWithin } from '../../match/pair/places-within.ts';
import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Span } from '../../text/span.ts';
import { normalise } from '../../text/words.ts';

/** Words with which names of places begin: *new* is in other names a word like any other. */
const BEFORE_NAME = /(?<!\p{L})(?:New|North|South|East|West|United) $/u;

/** Whether the names at two spans are of one place and of what it is part of: a different level of detail. */
export function areWithin(a: SentenceReading, name: Span, b: SentenceReading, other: Span): boolean {
  const [place, otherPlace] = [placeAt(a, name), placeAt(b, other)];
  return isWithin(place, otherPlace) || isWithin(otherPlace, place);
}

function placeAt({ text }: SentenceReading, { start, end }: Span): string {
  const before = BEFORE_NAME.exec(text.slice(0, start))?.[0] ?? '';
  return normalise(`${before}${text.slice(start, end)}`).replaceAll(' ', '_');
}
