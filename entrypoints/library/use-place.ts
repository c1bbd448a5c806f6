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

export function goTo(place: Place): void {
  location.hash = hrefOf(place);
}
