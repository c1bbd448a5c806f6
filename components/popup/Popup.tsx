import { useRef } from 'preact/hooks';
import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import { useWords } from '../language.tsx';
import { ArticleHeading } from '../parts/ArticleHeading.tsx';
import { ComparisonNotes } from '../parts/ComparisonNotes.tsx';
import { describeStatus, type Notice } from '../parts/describe-status.ts';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { NoticeView } from '../parts/NoticeView.tsx';
import { useHeldFocus } from '../parts/use-held-focus.ts';
import { CountStrip } from './CountStrip.tsx';
import { FoundReports } from './FoundReports.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import type { PopupProps, PopupTask } from './popup-props.ts';
import { SaveArticle } from './SaveArticle.tsx';
import { TopDifferences } from './TopDifferences.tsx';
import '../tokens.css';
import '../parts/document.css';
import '../parts/parts.css';
import './popup.css';

/** The answer at a glance: which story, how many facts of each verdict, what differs most. */
export function Popup(props: PopupProps) {
  const words = useWords();
  const { status } = props.state;
  const surface = useRef<HTMLElement>(null);
  useHeldFocus(surface);
  return (
    <main ref={surface} class="crossread popup" lang={words.language} tabIndex={-1}>
      <header class="popup-header">
        <ArticleHeading comparison={status.kind === 'compared' ? status.comparison : null} />
        <PopupTools {...props} />
      </header>
      {props.failure && <FailureNote problem={props.failure} />}
      {props.task ? (
        <PopupTaskView {...props} task={props.task} />
      ) : (
        <>
          <PopupBody {...props} />
          <PopupFooter {...props} />
        </>
      )}
    </main>
  );
}

function PopupTools({ state, onStartSaving, onOpenLibrary, onOpenOptions }: PopupProps) {
  const { popup, saving } = useWords();
  const canSave = state.status.kind === 'compared' || state.status.kind === 'no-story';
  return (
    <div class="popup-tools">
      {canSave && <Tool glyph="save" name={saving.open} onClick={onStartSaving} />}
      <Tool glyph="library" name={saving.library} onClick={() => onOpenLibrary(null)} />
      <Tool glyph="settings" name={popup.settings} onClick={onOpenOptions} />
    </div>
  );
}

function Tool({ glyph, name, onClick }: { glyph: GlyphName; name: string; onClick(): void }) {
  return (
    <button type="button" class="icon-button" onClick={onClick} title={name}>
      <Glyph name={glyph} />
      <span class="visually-hidden">{name}</span>
    </button>
  );
}

function PopupTaskView(props: PopupProps & { task: PopupTask }) {
  const { task, onCloseTask } = props;
  if (task.kind === 'find')
    return <FoundReports text={task.text} reports={task.reports} onClose={onCloseTask} />;
  return (
    <SaveArticle
      proposal={task.proposal}
      work={task.work}
      saved={task.saved}
      onSave={props.onSave}
      onCancel={props.onCancelSaving}
      onClose={onCloseTask}
      onOpenLibrary={props.onOpenLibrary}
    />
  );
}

function PopupBody(props: PopupProps) {
  const notice = usePopupNotice(props);
  if (notice !== null) return <NoticeView notice={notice} />;
  const { status } = props.state;
  return status.kind === 'compared' ? <Summary comparison={status.comparison} /> : null;
}

function usePopupNotice(props: PopupProps): Notice | null {
  return describeStatus(props.state, props.site, useWords(), {
    hasAccess: true,
    compare: props.onCompare,
    allow: props.onAllowSite,
    openOptions: props.onOpenOptions,
    switchOn: () => props.onSwitchSite(false),
    seeWording: props.onOpenPanel,
    save: props.onStartSaving,
    lookAtPack: props.onLookAtPack,
    openLibrary: () => props.onOpenLibrary(null),
  });
}

function Summary({ comparison }: { comparison: Comparison }) {
  return (
    <>
      <CountStrip facts={comparison.facts} />
      <ComparisonNotes comparison={comparison} />
      <TopDifferences comparison={comparison} />
    </>
  );
}
