import type { OpenTab, TabsWish, TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { useWords } from '../language.tsx';
import { TabChoice } from './TabChoice.tsx';
import { TabsOutcome } from './TabsOutcome.tsx';
import '../tokens.css';
import '../parts/document.css';
import '../parts/parts.css';
import '../parts/page.css';
import './tabs.css';

export interface CompareTabsProps {
  /** `null` before they are listed. */
  tabs: readonly OpenTab[] | null;
  /** The reader's own, which the tabs can be added to. */
  stories: readonly { id: string; title: string }[];
  /** Whether more can be listed, if the reader lets Crossread see them. */
  canShowAll: boolean;
  work: TabsWork;
  onShowAll(): void;
  onCompare(tabs: OpenTab[], wish: TabsWish): void;
  onCancel(): void;
  onOpenStory(story: string): void;
}

/** The open tabs, those of one story proposed; the chosen ones become a story, or go into one. */
export function CompareTabs(props: CompareTabsProps) {
  const words = useWords();
  const { tabs } = words.saving;
  const { kind } = props.work;
  return (
    <main class="crossread page tabs" lang={words.language}>
      <h1>{tabs.title}</h1>
      <p class="lead">{tabs.lead}</p>
      {props.tabs !== null && (
        <TabChoice {...props} tabs={props.tabs} isWorking={kind === 'reading' || kind === 'gathering'} />
      )}
      <TabsOutcome {...props} tabs={props.tabs ?? []} />
    </main>
  );
}
