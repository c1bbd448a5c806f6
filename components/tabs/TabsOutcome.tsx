import type { OpenTab, TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { useWords } from '../language.tsx';

interface TabsOutcomeProps {
  tabs: readonly OpenTab[];
  work: TabsWork;
  onOpenStory(story: string): void;
}

/** How far it is, and in the end what has become of each tab. */
export function TabsOutcome({ tabs, work, onOpenStory }: TabsOutcomeProps) {
  const { tabs: words } = useWords().saving;
  return (
    <section class="tabs-outcome" aria-live="polite">
      {work.kind === 'declined' && <p>{words.declined}</p>}
      {work.kind === 'reading' && (
        <label>
          {words.working(work.done, work.total)}
          <progress value={work.done} max={work.total} />
        </label>
      )}
      {work.kind === 'done' && (
        <>
          <ul>
            {[...work.outcomes].map(([id, outcome]) => (
              <li key={id}>
                <bdi class="their-words">{tabs.find((tab) => tab.id === id)?.title}</bdi>:{' '}
                {words.result[outcome]}
              </li>
            ))}
          </ul>
          {work.story ? <StoryReady story={work.story} onOpenStory={onOpenStory} /> : <p>{words.tooFew}</p>}
        </>
      )}
    </section>
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
