import { fnv1a } from '../text/hash.ts';
import { normalise } from '../text/words.ts';

const LONGEST_ID = 60;

/** Gives each id once, and none of those taken: a second `port` becomes `port-2`. */
export function uniqueIds(taken: Iterable<string> = []): (id: string) => string {
  const given = new Set(taken);
  return (id) => {
    let unique = id;
    for (let count = 2; given.has(unique); count++) unique = `${id.slice(0, LONGEST_ID)}-${count}`;
    given.add(unique);
    return unique;
  };
}

/** An id made of a name's letters and digits: `the-harbour-post`; of its hash where it has none of ours. */
export function idOf(name: string): string {
  const words = normalise(name).match(/[a-z0-9]+/g) ?? [];
  const id = words.join('-').slice(0, LONGEST_ID).replace(/-$/, '');
  return id === '' ? `n-${fnv1a(name).toString(36)}` : id;
}
