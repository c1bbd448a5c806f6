import { cutAtWord, onOneLine } from '../../engine/gather/extract.ts';
import { LONGEST_IN_PACK } from '../../engine/story/pack-bounds.ts';
import { normalise } from '../../engine/text/words.ts';

const MOST_OF_TITLE = 40;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const CHANCE_LETTERS = 8;

/** An id for a new story: its title in plain letters, and some by chance, since titles are used again. */
export function newStoryId(title: string): string {
  const plain = normalise(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_OF_TITLE);
  return `${plain}-${byChance()}`.replace(/^-+/, '');
}

/** A title as a story pack can have it: one line, not empty. */
export function storyTitle(text: string): string {
  const line = cutAtWord(onOneLine(text), LONGEST_IN_PACK.line);
  return line === '' ? '–' : line;
}

/** An id like this one that is nobody's: `id-2`, `id-3`. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let number = 2; ; number++) {
    const suffix = `-${number}`;
    const candidate = `${id.slice(0, LONGEST_IN_PACK.id - suffix.length)}${suffix}`;
    if (!isTaken(candidate)) return candidate;
  }
}

function byChance(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(CHANCE_LETTERS));
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
