import { useEffect, useState } from 'preact/hooks';
import { onLibraryChange } from '../../lib/extension/library/library-index.ts';
import { listStories } from '../../lib/extension/library/read-stories.ts';

/** The stories that tabs can be added to; none while the library cannot be opened, which comparing will tell of. */
export function useOwnStories(): { id: string; title: string }[] {
  const [stories, setStories] = useState<{ id: string; title: string }[]>([]);
  useEffect(() => {
    const list = () =>
      listStories().then(
        (all) => setStories(all.filter(({ kind }) => kind === 'own')),
        () => setStories([]),
      );
    list();
    return onLibraryChange(list);
  }, []);
  return stories;
}
