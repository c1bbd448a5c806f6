import type { OpenTab, TabOutcome, TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { useWords } from '../language.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { TabsProgress } from './TabsProgress.tsx';

interface TabsOutcomeProps {
  tabs: readonly OpenTab[];
  work: TabsWork;
  onCancel(): void;
  onOpenStory(story: string): void;
}

/** How far it is, and in the end what has become of each tab. */
export function TabsOutcome({ work, ...props }: TabsOutcomeProps) {
  return (
    <section class="tabs-outcome" aria-live="polite">
      <Outcome work={work} {...props} />
    </section>
  );
}

function Outcome({ tabs, work, onCancel, onOpenStory }: TabsOutcomeProps) {
  const { tabs: words } = useWords().saving;
  switch (work.kind) {
    case 'choosing':
      return null;
    case 'declined':
    case 'cancelled':
      return <p>{words[work.kind]}</p>;
    case 'failed':
      return <FailureNote problem={work.problem} />;
    case 'reading':
    case 'gathering':
      return <TabsProgress work={work} onCancel={onCancel} />;
    case 'done':
      return (
        <>
          <TabResults tabs={tabs} outcomes={work.outcomes} />
          {work.story ? <StoryReady story={work.story} onOpenStory={onOpenStory} /> : <p>{words.tooFew}</p>}
        </>
      );
  }
}

function TabResults(props: { tabs: readonly OpenTab[]; outcomes: ReadonlyMap<number, TabOutcome> }) {
  const { tabs: words } = useWords().saving;
  return (
    <ul>
      {[...props.outcomes].map(([id, outcome]) => (
        <li key={id}>
          <bdi class="their-words">{props.tabs.find((tab) => tab.id === id)?.title}</bdi>:{' '}
          {words.result[outcome]}
        </li>
      ))}
    </ul>
  );
}

function StoryReady(props: { story: { id: string; title: string }; onOpenStory(story: string): void }) {
  const { tabs: words } = useWords().saving;
  const { id, title } = props.story;
  return (
    <>
      <p>{words.done(title)}</p>
      <button type="button" class="button primary" onClick={() => props.onOpenStory(id)}>
        {words.openStory}
      </button>
    </>
  );
}
