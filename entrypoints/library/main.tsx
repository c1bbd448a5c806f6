import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/language.tsx';
import { Library } from '../../components/library/Library.tsx';
import type { LibraryDialog, LibraryNotice, LibraryProps } from '../../components/library/library-props.ts';
import type { Place } from '../../components/library/place.ts';
import type { LibraryWords } from '../../lib/engine/report/words/library/en.ts';
import { dismissNotice } from '../../lib/extension/library/check-library.ts';
import type { Problem } from '../../lib/extension/tab-state.ts';
import { openTabsPage } from '../surface/actions.ts';
import { Localised, mount } from '../surface/mount.tsx';
import { useSettings } from '../surface/use-settings.ts';
import type { Desk } from './desk.ts';
import { exportActions } from './export-actions.ts';
import { fileActions, previewTab } from './file-actions.ts';
import { storyActions } from './story-actions.ts';
import { useCheck } from './use-check.ts';
import { takeTabToImport, usePlace } from './use-place.ts';
import { useSearch } from './use-search.ts';
import { useShelf } from './use-shelf.ts';
import { useWork } from './use-work.ts';

function LibraryPage() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <Localised settings={settings}>
      <LibrarySurface />
    </Localised>
  );
}

function LibrarySurface() {
  const { library: words, language, documentTitle } = useWords();
  const place = usePlace();
  const { shelf, problem, lookAgain } = useShelf(place, language);
  const working = useWork(words.work.cancelled);
  const check = useCheck();
  const search = useSearch(shelf?.stories ?? []);
  const [dialog, open] = useState<LibraryDialog | null>(null);
  const file = useRef<File | null>(null);
  const desk: Desk = { working, words, dialog, file, open, lookAgain };
  const title = titleOf(place, shelf?.story ?? null, words);
  useEffect(() => {
    document.title = documentTitle(title);
  }, [title, documentTitle]);

  useEffect(() => {
    const tab = takeTabToImport();
    if (tab !== null) previewTab(tab, desk);
  }, []);
  const closeNotice = async (notice: LibraryNotice) => {
    if (notice.kind === 'problem') {
      return notice.problem === working.problem ? working.closeProblem() : check.closeProblem();
    }
    await dismissNotice();
    await lookAgain();
  };
  return (
    <Library
      place={place}
      stories={shelf?.stories ?? null}
      story={shelf?.story ?? null}
      corrections={shelf?.corrections ?? []}
      bytesUsed={shelf?.bytesUsed ?? null}
      search={search.search}
      work={working.work}
      said={working.said}
      // One at a time: what keeps the library shut keeps all else from it too.
      notices={[...asNotices(problem ?? working.problem ?? check.problem), ...(shelf?.notices ?? [])]}
      dialog={dialog}
      actions={{
        ...storyActions(desk),
        ...fileActions(desk),
        ...exportActions(desk),
        search: search.ask,
        openTabs: () => working.run(null, openTabsPage),
        cancelWork: working.cancel,
        closeSaid: () => working.say(null),
        closeNotice,
        tryAgain: lookAgain,
      }}
    />
  );
}

function titleOf({ at }: Place, story: LibraryProps['story'], words: LibraryWords): string {
  if (at === 'corrections') return words.corrections.title;
  return story && story !== 'missing' ? story.story.title : words.title;
}

function asNotices(problem: Problem | null): LibraryNotice[] {
  return problem === null ? [] : [{ kind: 'problem', problem }];
}

mount(<LibraryPage />);
