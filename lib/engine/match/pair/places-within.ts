import { stemmer } from '../../text/stem.ts';
import { kinOf } from './kin.ts';
import { lazily } from './lazily.ts';
import { PLACES_WITHIN } from './tables/places-within.ts';

/** Places by their first names. */
interface Places {
  /** Those that a name may mean. */
  byName: Map<string, Set<string>>;
  /** The same by the stem of a name of one word. */
  byStem: Map<string, Set<string>>;
  /** Those that each is part of. */
  around: Map<string, Set<string>>;
}

/** What WordNet does not derive from the names of places. */
const SHORT_FOR: Readonly<Record<string, string>> = {
  british: 'britain',
  uk: 'britain',
  us: 'america',
  'u.s.': 'america',
};

const stem = stemmer('en');

const places = lazily(() => {
  const places: Places = { byName: new Map(), byStem: new Map(), around: new Map() };
  for (const entry of PLACES_WITHIN.trim().split(/\s+/)) {
    const [names = '', ...around] = entry.split(':');
    const [first = '', ...others] = names.split(',');
    for (const name of [first, ...others]) {
      add(places.byName, name, [first]);
      add(places.byStem, stem(name), [first]);
    }
    add(places.around, first, around);
  }
  return places;
});

/**
 * Whether one place is another or part of it, as WordNet has it: Oslo of Norway, *Lyons* is Lyon. Names are in small
 * letters without accents, `_` between their words; what is derived from a name stands for it (*Norwegian*). Of several
 * places of one name any counts; `false` where WordNet does not have both.
 */
export function isWithin(inner: string, outer: string): boolean {
  const meant = meantBy(outer);
  const seen = meantBy(inner);
  for (const place of seen) {
    if (meant.has(place)) return true;
    for (const around of places().around.get(place) ?? []) seen.add(around);
  }
  return false;
}

function meantBy(name: string): Set<string> {
  const { byName, byStem } = places();
  const full = SHORT_FOR[name] ?? name;
  const found = new Set([full, ...(byName.get(full) ?? [])]);
  for (const [kin, kinship] of kinOf(stem(name))) {
    if (kinship === 'family') for (const place of byStem.get(kin) ?? []) found.add(place);
  }
  return found;
}

function add(places: Map<string, Set<string>>, name: string, others: string[]): void {
  const found = places.get(name) ?? new Set();
  for (const other of others) found.add(other);
  places.set(name, found);
}
