import { useId } from 'preact/hooks';
import { useWords } from '../language.tsx';

interface IntoStoryProps {
  stories: readonly { id: string; title: string }[];
  /** `null` for a new one. */
  into: string | null;
  onInto(story: string | null): void;
}

const NEW = '';

/** The story that the tabs go into. */
export function IntoStory({ stories, into, onInto }: IntoStoryProps) {
  const { saving } = useWords();
  const id = useId();
  return (
    <div class="into-story">
      <label for={id}>{saving.intoStory}</label>
      <select
        id={id}
        class="select"
        value={into ?? NEW}
        onChange={({ currentTarget: { value } }) => onInto(value === NEW ? null : value)}
      >
        <option value={NEW}>{saving.newStory}</option>
        {stories.map((story) => (
          <option key={story.id} value={story.id}>
            {story.title}
          </option>
        ))}
      </select>
    </div>
  );
}
