import { readLines } from './data.ts';

/** An annotated sentence: the events it tells of. */
interface EventSentence {
  doc: string;
  text: string;
  events: string[];
}

export const EVENT_SENTENCES = 'bench/same-event/sentences.jsonl';

/** The annotated events of a sentence, or of an extract of one. */
export function eventsBySentence(): (text: string) => string[] {
  const events = new Map<string, string[]>();
  for (const { text, events: own } of readLines<EventSentence>(EVENT_SENTENCES)) {
    const key = keyOf(text);
    events.set(key, [...(events.get(key) ?? []), ...own]);
  }
  return (text) => events.get(keyOf(text)) ?? [];
}

/** An extract has at least so many of a sentence's letters. */
const KEY_LETTERS = 150;

function keyOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, KEY_LETTERS);
}
