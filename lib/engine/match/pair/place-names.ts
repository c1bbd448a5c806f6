import { stemmer } from '../../text/stem.ts';
import { kinOf } from './kin.ts';
import { lazily } from './lazily.ts';
import { PLACES } from './tables/places.ts';

const places = lazily(() => new Set(PLACES.trim().split(/\s+/)));
const placeStems = lazily(() => new Set([...places()].map(stemmer('en'))));

/** Whether a word, in small letters without accents, is the name of a place (WordNet's instances). */
export function isPlaceName(lower: string): boolean {
  return places().has(lower);
}

/** Whether an English stem is derived from a place's name: *Norwegian*. */
export function isOfPlace(stem: string): boolean {
  return [...kinOf(stem)].some(([kin, kinship]) => kinship === 'family' && placeStems().has(kin));
}
