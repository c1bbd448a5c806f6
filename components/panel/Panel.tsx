import { useRef } from 'preact/hooks';
import type { Settings } from '../../lib/extension/settings.ts';
import type { Focus, Problem, Site, TabState } from '../../lib/extension/tab-state.ts';
import { useWords } from '../language.tsx';
import { ArticleHeading } from '../parts/ArticleHeading.tsx';
import { describeStatus, type Notice } from '../parts/describe-status.ts';
import { FailureNote } from '../parts/FailureNote.tsx';
import { NoticeView } from '../parts/NoticeView.tsx';
import { useHeldFocus } from '../parts/use-held-focus.ts';
import { ComparisonViews } from './ComparisonViews.tsx';
import { type Correct, Correcting } from './correcting.ts';
import { OwnMarks } from './OwnMarks.tsx';
import '../tokens.css';
import '../parts/document.css';
import '../parts/parts.css';
import './panel.css';
import './matrix.css';

export interface PanelProps {
  state: TabState;
  /** What the last click asked for and did not get, where the state does not say so itself. */
  failure: Problem | null;
  settings: Settings;
  site: Site;
  /** A fact to bring into view. */
  focus: Focus | null;
  onShowSentence(sentence: number): void;
  onCompare(): void;
  onAllowSite(): void;
  onOpenOptions(): void;
  onOpenLibrary(): void;
  /** Opens the library with a preview of the story pack that the page is. */
  onLookAtPack(): void;
  /** `null` where nothing can be kept. */
  onCorrect: Correct | null;
}

/** The whole comparison of the page in front: its facts, its wording, its sources. */
export function Panel(props: PanelProps) {
  const words = useWords();
  const notice = usePanelNotice(props);
  const { status } = props.state;
  const comparison = 'comparison' in status ? status.comparison : null;
  const surface = useRef<HTMLElement>(null);
  useHeldFocus(surface);
  return (
    <main ref={surface} class="crossread panel" lang={words.language} tabIndex={-1}>
      <header class="panel-header">
        <ArticleHeading comparison={comparison} />
      </header>
      {props.failure && <FailureNote problem={props.failure} />}
      {notice && <NoticeView notice={notice} />}
      {status.kind === 'no-story' && (
        <OwnMarks comparison={status.comparison} onShowSentence={props.onShowSentence} />
      )}
      {status.kind === 'compared' && (
        <Correcting.Provider value={props.onCorrect}>
          <ComparisonViews
            key={addressOfPage(props.state.url)}
            comparison={status.comparison}
            focus={props.focus}
            onShowSentence={props.onShowSentence}
          />
        </Correcting.Provider>
      )}
    </main>
  );
}

/** Going to a place within the page, such as its comments, is no other page. */
function addressOfPage(url: string): string | undefined {
  return url.split('#', 1)[0];
}

function usePanelNotice(props: PanelProps): Notice | null {
  return describeStatus(props.state, props.site, useWords(), {
    hasAccess: false,
    compare: props.onCompare,
    allow: props.onAllowSite,
    openOptions: props.onOpenOptions,
    openLibrary: props.onOpenLibrary,
    lookAtPack: props.onLookAtPack,
  });
}
