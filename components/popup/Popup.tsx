import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import { useWords } from '../language.tsx';
import { ArticleHeading } from '../parts/ArticleHeading.tsx';
import { describeStatus, type Notice } from '../parts/describe-status.ts';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { NoticeView } from '../parts/NoticeView.tsx';
import { CountStrip } from './CountStrip.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import type { PopupProps } from './popup-props.ts';
import { TopDifferences } from './TopDifferences.tsx';
import '../tokens.css';
import '../parts/document.css';
import '../parts/parts.css';
import './popup.css';

/** The answer at a glance: which story, how many facts of each verdict, what differs most. */
export function Popup(props: PopupProps) {
  const words = useWords();
  const { status } = props.state;
  return (
    <main class="crossread popup" lang={words.language}>
      <header class="popup-header">
        <ArticleHeading comparison={status.kind === 'compared' ? status.comparison : null} />
        <button type="button" class="icon-button" onClick={props.onOpenOptions} title={words.popup.settings}>
          <Glyph name="settings" />
          <span class="visually-hidden">{words.popup.settings}</span>
        </button>
      </header>
      {props.failure && <FailureNote problem={props.failure} />}
      <PopupBody {...props} />
      <PopupFooter {...props} />
    </main>
  );
}

function PopupBody(props: PopupProps) {
  const notice = usePopupNotice(props);
  if (notice !== null) return <NoticeView notice={notice} />;
  const { status } = props.state;
  return status.kind === 'compared' ? <Summary comparison={status.comparison} /> : null;
}

function usePopupNotice(props: PopupProps): Notice | null {
  return describeStatus(props.state.status, props.site, useWords(), {
    hasAccess: true,
    compare: props.onCompare,
    allow: props.onAllowSite,
    openOptions: props.onOpenOptions,
    switchOn: () => props.onSwitchSite(false),
    seeWording: props.onOpenPanel,
  });
}

function Summary({ comparison }: { comparison: Comparison }) {
  const words = useWords();
  const own = comparison.sources.find(({ id }) => id === comparison.article.isSource);
  return (
    <>
      <CountStrip facts={comparison.facts} />
      {comparison.article.partial && <p class="popup-note small">{words.popup.partial}</p>}
      {own && <p class="popup-note small">{words.popup.ownSource(own.name)}</p>}
      <TopDifferences comparison={comparison} />
    </>
  );
}
