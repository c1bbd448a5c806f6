import { useEffect, useRef } from 'preact/hooks';
import type { StoryView } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';
import type { LibraryActions } from '../library-props.ts';
import { MOST_TITLE_CHARACTERS } from '../limits.ts';
import { EditInPlace } from '../parts/EditInPlace.tsx';
import { useEditing } from '../parts/use-editing.ts';
import { StorySummary } from '../stories/StorySummary.tsx';

interface StoryHeadingProps {
  story: StoryView;
  actions: LibraryActions;
}

/** A story's title, which has the focus when the story opens, and what can be done with the whole of it. */
export function StoryHeading({ story, actions }: StoryHeadingProps) {
  const { stories, story: words } = useWords().library;
  const { isEditing, opener, open, close } = useEditing();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isBundled = story.kind === 'bundled';
  return (
    <>
      {isEditing ? (
        <EditInPlace
          label={stories.newName}
          value={story.title}
          maxLength={MOST_TITLE_CHARACTERS}
          onSave={(title) => actions.rename(story, title)}
          onClose={close}
        />
      ) : (
        <h1 ref={heading} tabIndex={-1}>
          {story.title}
        </h1>
      )}
      <StorySummary story={story} />
      <p class="row-actions">
        {!isBundled && !isEditing && (
          <button ref={opener} type="button" class="button" onClick={open}>
            {stories.rename}
          </button>
        )}
        <button type="button" class="button" onClick={() => actions.startExport(story)}>
          {words.export}
        </button>
        {!isBundled && (
          <button type="button" class="button" onClick={() => actions.remove(story)}>
            {stories.remove}
          </button>
        )}
      </p>
    </>
  );
}
