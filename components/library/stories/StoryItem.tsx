import type { StoryView } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';
import type { LibraryActions } from '../library-props.ts';
import { MOST_TITLE_CHARACTERS } from '../limits.ts';
import { EditInPlace } from '../parts/EditInPlace.tsx';
import { useEditing } from '../parts/use-editing.ts';
import { hrefOf } from '../place.ts';
import { StorySummary } from './StorySummary.tsx';

interface StoryItemProps {
  story: StoryView;
  /** `null` where it cannot be chosen. */
  isChosen: boolean | null;
  onChoose(isChosen: boolean): void;
  actions: LibraryActions;
}

/** One story of the list, with what can be done about it. */
export function StoryItem({ story, isChosen, onChoose, actions }: StoryItemProps) {
  const { stories: words, story: storyWords } = useWords().library;
  const { isEditing, opener, open, close } = useEditing();
  const { id, title } = story;
  return (
    <li class="story-item" data-item={id}>
      {isChosen !== null && (
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={words.choose(title)}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <div class="story-text">
        {isEditing ? (
          <EditInPlace
            label={words.newName}
            value={title}
            maxLength={MOST_TITLE_CHARACTERS}
            onSave={(name) => actions.rename(story, name)}
            onClose={close}
          />
        ) : (
          <h3>
            <a href={hrefOf({ at: 'story', story: id })}>{title}</a>
          </h3>
        )}
        <StorySummary story={story} />
      </div>
      <p class="row-actions small">
        {story.kind !== 'bundled' && (
          <button
            ref={opener}
            type="button"
            class="text-button"
            aria-label={words.renameStory(title)}
            onClick={open}
          >
            {words.rename}
          </button>
        )}
        <button
          type="button"
          class="text-button"
          aria-label={storyWords.exportStory(title)}
          onClick={() => actions.startExport(story)}
        >
          {storyWords.export}
        </button>
        {story.kind !== 'bundled' && (
          <button
            type="button"
            class="text-button"
            aria-label={words.removeStory(title)}
            onClick={() => actions.remove(story)}
          >
            {words.remove}
          </button>
        )}
      </p>
    </li>
  );
}
