import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';

/** Words that lead to a name and tell its part in what happened: English, Norwegian, German. */
const PREPOSITIONS = new Set(
  `by in at on from for with against near under over through between as after before during about without
  av i pa fra med mot ved som etter uten
  von vom im an am auf aus mit gegen bei fur als nach ohne`.split(/\s+/),
);
/** Where one part of a sentence ends and the next begins. */
const BORDER = /[,;:()]/;
const FROM = /(?<!\p{L})(?:from|fra|von|aus) (?:the )?$/iu;
const TO = /(?<!\p{L})(?:to|into|towards?|til|mot|nach|zu) (?:the )?$/iu;
/** Characters. */
const LONGEST_PART = 80;

/**
 * The preposition that leads to a name in its part of the sentence, in small letters without accents: "by" an English
 * rock band, "in" a county of Norway. "Of" leads to a part of what another does; `null` where there is none.
 */
export function roleOf(reading: SentenceReading, name: Span): string | null {
  const part = wordsBefore(reading, name).split(BORDER).at(-1) ?? '';
  return splitWords(part).findLast(({ lower }) => PREPOSITIONS.has(lower))?.lower ?? null;
}

/** Whether one name is where something comes from and the other where it goes. */
export function areTwoWays(a: SentenceReading, name: Span, b: SentenceReading, other: Span): boolean {
  const [before, beforeOther] = [wordsBefore(a, name), wordsBefore(b, other)];
  return (FROM.test(before) && TO.test(beforeOther)) || (TO.test(before) && FROM.test(beforeOther));
}

function wordsBefore({ text }: SentenceReading, { start }: Span): string {
  return text.slice(Math.max(0, start - LONGEST_PART), start);
}
