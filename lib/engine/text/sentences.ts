import { isBullet, isSpace, isStop, skip } from './characters.ts';
import { withCredit } from './credit.ts';
import { type ListMarker, listMarkerAt, nextItemAt } from './list-marker.ts';
import { passages } from './passages.ts';
import { endsSentence } from './sentence-end.ts';
import type { Span } from './span.ts';
import { readStop, type Stop } from './stops.ts';

/** One sentence; `text` is exactly the stretch of the text it was found in, line breaks and all. */
export interface Sentence extends Span {
  text: string;
}

/**
 * The sentences of a text, in order and without overlap, white space around them left out. Works on English,
 * Norwegian and German alike, in time linear in the text's length. A quotation of several sentences is split
 * into its sentences; a headline or list item without a full stop is a sentence of its own.
 *
 * The method is that of rules with an exception list (after Grefenstette and Tapanainen, 1994): a full stop ends
 * a sentence unless the word before it or the word after it says otherwise.
 */
export function splitSentences(text: string): Sentence[] {
  return passages(text)
    .flatMap((passage) => splitPassage(text, passage))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function splitPassage(text: string, passage: Span): Span[] {
  const sentences: Span[] = [];
  let start = skip(text, passage.start, passage.end, isSpace);
  while (start < passage.end) {
    const end = sentenceEnd(text, start, passage.end);
    sentences.push({ start, end: trimmedEnd(text, start, end) });
    start = skip(text, end, passage.end, isSpace);
  }
  return withCredit(text, sentences);
}

/** Where the sentence that begins at `start` ends. */
function sentenceEnd(text: string, start: number, end: number): number {
  const marker = listMarkerAt(text, start);
  let at = Math.max(marker?.end ?? start, start + 1);
  if (marker === null && isStop(text.charAt(start))) at = readStop(text, start, end).end;
  while (at < end) {
    const character = text.charAt(at);
    if (isStop(character)) {
      const stop = readStop(text, at, end);
      const close = stopEnd(text, stop, start, end);
      if (close !== null) return close;
      at = stop.end;
    } else {
      at++;
      if (isSpace(character) && beginsItem(text, at, marker)) return at;
    }
  }
  return end;
}

function stopEnd(text: string, stop: Stop, start: number, end: number): number | null {
  if (skip(text, stop.end, end, isSpace) === end) return end;
  if (!endsSentence(text, stop, start, end)) return null;
  return stop.opensEllipsis ? stop.start + 1 : stop.end;
}

function beginsItem(text: string, at: number, marker: ListMarker | null): boolean {
  return isBullet(text.charAt(at)) || (marker !== null && nextItemAt(text, at, marker));
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charAt(at - 1))) at--;
  return at;
}
