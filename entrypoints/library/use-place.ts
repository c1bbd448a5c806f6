import { useEffect, useState } from 'preact/hooks';
import { hrefOf, type Place, placeOf } from '../../components/library/place.ts';

/** Where in the library the address says that the reader is. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}

/** The tab whose story pack the library was opened to look at, once: a page that is loaded again asks no more. */
export function takeTabToImport(): number | null {
  const [, tab] = /^#import-from-tab=(\d+)$/.exec(location.hash) ?? [];
  if (tab === undefined) return null;
  history.replaceState(null, '', hrefOf({ at: 'stories' }));
  return Number(tab);
}

export function goTo(place: Place): void {
  location.hash = hrefOf(place);
}
