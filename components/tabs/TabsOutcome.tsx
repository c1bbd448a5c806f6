import { useRef } from 'preact/hooks';
import type { Words } from '../../lib/engine/report/words/en.ts';
import type { OpenTab, TabOutcome, TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { useWords } from '../language.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { heardProgress } from '../parts/heard-progress.ts';
import { useHeldFocus } from '../parts/use-held-focus.ts';
import { TabsProgress } from './TabsProgress.tsx';

interface TabsOutcomeProps {
  tabs: readonly OpenTab[];
  work: TabsWork;
  onCancel(): void;
  onOpenStory(story: string): void;
}

/** How far it is, and in the end what has become of each tab. What is said of it is read out from one place, once. */
export function TabsOutcome({ tabs, work, onCancel, onOpenStory }: TabsOutcomeProps) {
  const words = useWords();
  const section = useRef<HTMLElement>(null);
  useHeldFocus(section);
  const { outcome } = words.saving.tabs;
  return (
    <section
      ref={section}
      class="tabs-outcome"
      data-empty={work.kind === 'choosing'}
      tabIndex={-1}
      aria-label={outcome}
    >
      <div role="status">
        <Said tabs={tabs} work={work} />
      </div>
      {isGoingOn(work) && <TabsProgress work={work} label={labelOf(work, words)} onCancel={onCancel} />}
      {work.kind === 'failed' && <FailureNote problem={work.problem} />}
      {work.kind === 'done' && work.story && <OpenStory story={work.story.id} onOpenStory={onOpenStory} />}
    </section>
  );
}

type GoingOn = Extract<TabsWork, { kind: 'reading' | 'gathering' }>;

function isGoingOn(work: TabsWork): work is GoingOn {
  return work.kind === 'reading' || work.kind === 'gathering';
}

function labelOf(work: GoingOn, { saving, library }: Words): string {
  return work.kind === 'reading'
    ? saving.tabs.working(work.progress.done, work.progress.total)
    : library.work.gather;
}

function Said({ tabs, work }: Pick<TabsOutcomeProps, 'tabs' | 'work'>) {
  const words = useWords();
  const { tabs: own } = words.saving;
  switch (work.kind) {
    case 'choosing':
    case 'failed':
      return null;
    case 'declined':
    case 'cancelled':
      return <p>{own[work.kind]}</p>;
    case 'reading':
      return <span class="visually-hidden">{labelOf(work, words)}</span>;
    case 'gathering':
      return <span class="visually-hidden">{heardProgress(labelOf(work, words), work.progress)}</span>;
    case 'done':
      return (
        <>
          <TabResults tabs={tabs} outcomes={work.outcomes} />
          <p>{work.story ? own.done(work.story.title) : own.tooFew}</p>
        </>
      );
  }
}

function TabResults(props: { tabs: readonly OpenTab[]; outcomes: ReadonlyMap<number, TabOutcome> }) {
  const { tabs: words } = useWords().saving;
  return (
    <ul class="tab-results">
      {[...props.outcomes].map(([id, outcome]) => (
        <li key={id}>
          <bdi class="their-words">{props.tabs.find((tab) => tab.id === id)?.title}</bdi>:{' '}
          {words.result[outcome]}
        </li>
      ))}
    </ul>
  );
}

function OpenStory(props: { story: string; onOpenStory(story: string): void }) {
  const { tabs: words } = useWords().saving;
  return (
    <button type="button" class="button primary" onClick={() => props.onOpenStory(props.story)}>
      {words.openStory}
    </button>
  );
}
