import { useEffect, useState } from 'preact/hooks';
import { listStories } from '../../lib/extension/library/read-stories.ts';

/** The stories that tabs can be added to; none while the library cannot be opened, which comparing will tell of. */
export function useOwnStories(): { id: string; title: string }[] {
  const [stories, setStories] = useState<{ id: string; title: string }[]>([]);
  useEffect(() => {
    listStories().then(
      (all) => setStories(all.filter(({ kind }) => kind === 'own')),
      () => setStories([]),
    );
  }, []);
  return stories;
}
