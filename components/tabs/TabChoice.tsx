import { useState } from 'preact/hooks';
import { LEAST_IN_NEW_STORY, type OpenTab, type TabsWish } from '../../lib/extension/open-tabs-views.ts';
import { useWords } from '../language.tsx';
import { IntoStory } from './IntoStory.tsx';
import { TabList } from './TabList.tsx';

interface TabChoiceProps {
  tabs: readonly OpenTab[];
  stories: readonly { id: string; title: string }[];
  canShowAll: boolean;
  isWorking: boolean;
  onShowAll(): void;
  onCompare(tabs: OpenTab[], wish: TabsWish): void;
}

/** Which tabs, into which story, and whether their sites stay open to Crossread. */
export function TabChoice(props: TabChoiceProps) {
  const { tabs: words } = useWords().saving;
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const [wished, setWished] = useState<string | null>(null);
  const [keepAccess, setKeepAccess] = useState(false);
  // It may be deleted meanwhile.
  const into = props.stories.some(({ id }) => id === wished) ? wished : null;
  // Until the reader has chosen, what is proposed is chosen.
  const ids = chosen ?? proposedIn(props.tabs);
  const selected = props.tabs.filter(({ id }) => ids.has(id));
  const isEnough = selected.length >= (into === null ? LEAST_IN_NEW_STORY : 1);
  const canCompare = isEnough && !props.isWorking;
  return (
    <section class="tab-choice">
      {props.tabs.length === 0 && <p class="quiet">{words.none}</p>}
      <TabList tabs={props.tabs} chosen={ids} onChosen={setChosen} />
      {props.canShowAll && (
        <div class="show-all">
          <button type="button" class="button" onClick={props.onShowAll}>
            {words.showAll}
          </button>
          <p class="small quiet">{words.showAllHint}</p>
        </div>
      )}
      {props.tabs.length > 0 && (
        <>
          {props.stories.length > 0 && <IntoStory stories={props.stories} into={into} onInto={setWished} />}
          <label class="keep-access">
            <input
              type="checkbox"
              checked={keepAccess}
              onChange={(event) => setKeepAccess(event.currentTarget.checked)}
            />
            {words.keepAccess}
          </label>
          <div class="compare-tabs">
            <button
              type="button"
              class="button primary"
              // It keeps the focus while it has nothing to do.
              aria-disabled={!canCompare}
              onClick={() => canCompare && props.onCompare(selected, { into, keepAccess })}
            >
              {words.compare}
            </button>
            <p class="small quiet" role="status">
              {isEnough ? words.chosen(selected.length) : into === null ? words.choose : words.chooseOne}
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
