import { useRef } from 'preact/hooks';
import type { Words } from '../../../lib/engine/report/words/en.ts';
import { useWords } from '../../language.tsx';
import { CopyDetails } from '../../parts/CopyDetails.tsx';
import { useHeldFocus } from '../../parts/use-held-focus.ts';
import type { LibraryActions, LibraryNotice } from '../library-props.ts';
import { FileButton } from './FileButton.tsx';

interface NoticesProps {
  notices: readonly LibraryNotice[];
  /** There is no library to look at as long as that lasts of which they tell. */
  isShut: boolean;
  actions: LibraryActions;
}

/** What the library has to tell the reader by itself: a sentence each, and something to do. */
export function Notices({ notices, isShut, actions }: NoticesProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useHeldFocus(list);
  return (
    <div ref={list} class="library-notices" tabIndex={-1}>
      {notices.map((notice) => (
        <div key={notice.kind} class="library-notice">
          <p role={notice.kind === 'problem' ? 'alert' : 'status'}>{inWords(notice, words)}</p>
          <span class="row-actions">
            <Remedies notice={notice} isShut={isShut} actions={actions} />
          </span>
        </div>
      ))}
    </div>
  );
}

function inWords(notice: LibraryNotice, words: Words): string {
  const { notice: own } = words.library;
  switch (notice.kind) {
    case 'restored':
    case 'lost':
      return own[notice.kind](words.list(notice.titles.map(words.quoted)));
    case 'interrupted':
      return own.interrupted;
    case 'problem':
      return words.state.failed.problem[notice.problem.kind];
  }
}

interface RemediesProps {
  notice: LibraryNotice;
  isShut: boolean;
  actions: LibraryActions;
}

function Remedies({ notice, isShut, actions }: RemediesProps) {
  const { notice: words, keeping } = useWords().library;
  const problem = notice.kind === 'problem' ? notice.problem : null;
  if (problem?.kind === 'private-window') return null;
  return (
    <>
      {(notice.kind === 'lost' || notice.kind === 'interrupted') && (
        <FileButton onFile={actions.openFile}>{keeping.restore}</FileButton>
      )}
      {problem?.kind === 'unexpected' && <CopyDetails details={`unexpected: ${problem.details}`} />}
      <button
        type="button"
        class="button"
        onClick={() => (isShut ? actions.tryAgain() : actions.closeNotice(notice))}
      >
        {isShut ? words.again : words.seen}
      </button>
    </>
  );
}
