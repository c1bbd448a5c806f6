import { useState } from 'preact/hooks';
import type { OpenTab, TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { useWords } from '../language.tsx';
import { TabList } from './TabList.tsx';
import { TabsOutcome } from './TabsOutcome.tsx';
import '../tokens.css';
import '../parts/document.css';
import '../parts/parts.css';
import '../parts/page.css';
import './tabs.css';

export interface CompareTabsProps {
  /** `null` before they are listed. */
  tabs: readonly OpenTab[] | null;
  /** Whether more can be listed, if the reader lets Crossread see them. */
  canShowAll: boolean;
  work: TabsWork;
  onShowAll(): void;
  /** `keepAccess`: the sites are not given back afterwards. */
  onCompare(tabs: OpenTab[], keepAccess: boolean): void;
  onCancel(): void;
  onOpenStory(story: string): void;
}

const LEAST_TABS = 2;

/** The open tabs, those of one story proposed; the chosen ones become a story. */
export function CompareTabs(props: CompareTabsProps) {
  const words = useWords();
  const { tabs } = words.saving;
  return (
    <main class="crossread page tabs" lang={words.language}>
      <h1>{tabs.title}</h1>
      <p class="lead">{tabs.lead}</p>
      {props.tabs !== null && <TabChoice {...props} tabs={props.tabs} />}
      <TabsOutcome {...props} tabs={props.tabs ?? []} />
    </main>
  );
}

function TabChoice(props: CompareTabsProps & { tabs: readonly OpenTab[] }) {
  const words = useWords();
  const { tabs } = words.saving;
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const [keepAccess, setKeepAccess] = useState(false);
  // Until the reader has chosen, what is proposed is chosen.
  const ids = chosen ?? proposedIn(props.tabs);
  const selected = props.tabs.filter(({ id }) => ids.has(id));
  const isWorking = props.work.kind === 'reading' || props.work.kind === 'gathering';
  return (
    <section class="tab-choice">
      {props.tabs.length === 0 && <p class="quiet">{tabs.none}</p>}
      <TabList tabs={props.tabs} chosen={ids} onChosen={setChosen} />
      {props.canShowAll && (
        <div class="show-all">
          <button type="button" class="button" onClick={props.onShowAll}>
            {tabs.showAll}
          </button>
          <p class="small quiet">{tabs.showAllHint}</p>
        </div>
      )}
      {props.tabs.length > 0 && (
        <>
          <label class="keep-access">
            <input
              type="checkbox"
              checked={keepAccess}
              onChange={(event) => setKeepAccess(event.currentTarget.checked)}
            />
            {tabs.keepAccess}
          </label>
          <div class="compare-tabs">
            <button
              type="button"
              class="button primary"
              disabled={selected.length < LEAST_TABS || isWorking}
              onClick={() => props.onCompare(selected, keepAccess)}
            >
              {tabs.compare}
            </button>
            <p class="small quiet" role="status">
              {selected.length < LEAST_TABS ? tabs.choose : tabs.chosen(selected.length)}
            </p>
          </div>
        </>
      )}
    </section>
  );
}

/** The largest group of tabs that look like one story. */
function proposedIn(tabs: readonly OpenTab[]): ReadonlySet<number> {
  const groups = Map.groupBy(
    tabs.filter(({ group }) => group !== null),
    ({ group }) => group,
  );
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  return new Set(largest.map(({ id }) => id));
}
