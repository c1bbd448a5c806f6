import { useRef } from 'preact/hooks';
import { useWords } from '../language.tsx';
import { useHeldFocus } from '../parts/use-held-focus.ts';
import { Corrections } from './corrections/Corrections.tsx';
import type { LibraryProps } from './library-props.ts';
import { Dialog } from './packs/Dialog.tsx';
import { DropTarget } from './parts/DropTarget.tsx';
import { FileButton } from './parts/FileButton.tsx';
import { Notices } from './parts/Notices.tsx';
import { SaidBar } from './parts/SaidBar.tsx';
import { WorkBar } from './parts/WorkBar.tsx';
import { hrefOf } from './place.ts';
import { SearchBox } from './search/SearchBox.tsx';
import { SearchResults } from './search/SearchResults.tsx';
import { Keeping } from './stories/Keeping.tsx';
import { StoryList } from './stories/StoryList.tsx';
import { StoryPage } from './story/StoryPage.tsx';
import '../tokens.css';
import '../parts/document.css';
import '../parts/parts.css';
import '../parts/page.css';
import './library.css';
import './stories/stories.css';
import './story/story.css';
import './packs/packs.css';

/** Every story on this machine, and all that can be done with it. */
export function Library(props: LibraryProps) {
  const { work, said, notices, dialog, actions } = props;
  return (
    <DropTarget
      class="crossread page library"
      isOpen={props.stories !== null && dialog === null && work === null}
      onFile={actions.openFile}
    >
      <Notices notices={notices} isShut={props.stories === null} actions={actions} />
      <PlaceView {...props} />
      <Foot work={work} said={said} actions={actions} />
      {dialog && <Dialog dialog={dialog} actions={actions} />}
    </DropTarget>
  );
}

function Foot({ work, said, actions }: Pick<LibraryProps, 'work' | 'said' | 'actions'>) {
  const foot = useRef<HTMLDivElement>(null);
  useHeldFocus(foot);
  return (
    <div ref={foot} class="library-foot" tabIndex={-1}>
      <WorkBar work={work} onCancel={actions.cancelWork} />
      <SaidBar said={said} onClose={actions.closeSaid} />
    </div>
  );
}

function PlaceView(props: LibraryProps) {
  const { place, stories, story, corrections, actions } = props;
  switch (place.at) {
    case 'stories':
      return <Stories {...props} />;
    case 'story':
      return (
        <>
          <BackToStories />
          <StoryPage key={place.story} story={story} actions={actions} />
        </>
      );
    case 'corrections':
      return (
        <>
          <BackToStories />
          <Corrections corrections={corrections} stories={stories ?? []} actions={actions} />
        </>
      );
  }
}

function Stories({ stories, search, bytesUsed, corrections, notices, actions }: LibraryProps) {
  const { library, saving } = useWords();
  return (
    <>
      <header class="library-header">
        <h1>{library.title}</h1>
        {stories && (
          <p class="row-actions">
            <button type="button" class="button" onClick={actions.openTabs}>
              {saving.tabs.title}
            </button>
            <FileButton onFile={actions.openFile}>{library.keeping.import}</FileButton>
          </p>
        )}
      </header>
      {stories === null && notices.length === 0 && <p class="quiet">{library.opening}</p>}
      {stories && (
        <>
          <SearchBox query={search.query} onQuery={actions.search} />
          {search.query.trim() === '' ? (
            <>
              <StoryList stories={stories} actions={actions} />
              <Keeping bytesUsed={bytesUsed} corrections={corrections.length} actions={actions} />
            </>
          ) : (
            <SearchResults search={search} />
          )}
        </>
      )}
    </>
  );
}

function BackToStories() {
  const { library } = useWords();
  return (
    <nav>
      <a href={hrefOf({ at: 'stories' })}>‹ {library.back}</a>
    </nav>
  );
}
