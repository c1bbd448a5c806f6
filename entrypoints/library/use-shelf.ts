import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../components/library/place.ts';
import type { Language } from '../../lib/engine/report/words/language.ts';
import { onLibraryChange } from '../../lib/extension/library/library-index.ts';
import { problemOf } from '../../lib/extension/problem.ts';
import type { Problem } from '../../lib/extension/tab-state.ts';
import { useLatest } from '../surface/use-latest.ts';
import { look, type Shelf } from './look.ts';

/** The library as it is, followed as it changes here or in another page. */
export interface Followed {
  shelf: Shelf | null;
  /** Why it cannot be looked at. */
  problem: Problem | null;
  lookAgain(): Promise<void>;
}

export function useShelf(place: Place, language: Language): Followed {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const begin = useLatest();
  // Whoever asks may have been drawn when the reader was somewhere else.
  const now = useRef({ place, language });
  now.current = { place, language };
  const lookAgain = async () => {
    const isLatest = begin();
    try {
      const found = await look(now.current.place, now.current.language);
      if (!isLatest()) return;
      setShelf(found);
      setProblem(null);
    } catch (error) {
      if (isLatest()) setProblem(problemOf(error));
    }
  };
  const key = place.at === 'story' ? place.story : place.at;
  useEffect(() => {
    setShelf((before) => before && { ...before, story: null });
    lookAgain();
    return onLibraryChange(lookAgain);
  }, [key, language]);
  return { shelf, problem, lookAgain };
}
