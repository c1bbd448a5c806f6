import { useRef, useState } from 'preact/hooks';
import type { StoryView } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';
import type { LibraryActions } from '../library-props.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { MergeStories } from './MergeStories.tsx';
import { StoryItem } from './StoryItem.tsx';

interface StoryListProps {
  stories: readonly StoryView[];
  actions: LibraryActions;
}

/** All stories, the reader's own first. Two or more of these can be chosen and merged. */
export function StoryList({ stories, actions }: StoryListProps) {
  const { stories: words } = useWords().library;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(
    list,
    stories.map(({ id }) => id),
  );
  const own = stories.filter(({ kind }) => kind === 'own');
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      if (isChosen) after.add(id);
      else after.delete(id);
      return after;
    });
  const merge = (title: string) => {
    actions.merge(
      own.filter(({ id }) => chosen.has(id)),
      title,
    );
    setChosen(new Set());
  };
  return (
    <section class="stories">
      <h2 class="visually-hidden">{words.title}</h2>
      {own.length === 0 && <EmptyLibrary />}
      {own.length > 1 && (
        <MergeStories
          chosen={own.filter(({ id }) => chosen.has(id))}
          onMerge={merge}
          onClear={() => setChosen(new Set())}
        />
      )}
      <ul ref={list} tabIndex={-1} aria-label={words.title} data-choosing={own.length > 1}>
        {[...own, ...stories.filter(({ kind }) => kind !== 'own')].map((story) => (
          <StoryItem
            key={story.id}
            story={story}
            isChosen={story.kind === 'own' && own.length > 1 ? chosen.has(story.id) : null}
            onChoose={(isChosen) => choose(story.id, isChosen)}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

/** How a first story comes about. */
function EmptyLibrary() {
  const { stories } = useWords().library;
  return (
    <div class="notice empty-library">
      <h3>{stories.empty}</h3>
      <p>{stories.emptyText}</p>
    </div>
  );
}
