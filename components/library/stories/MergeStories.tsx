import { useState } from 'preact/hooks';
import type { StoryView } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';
import { MOST_TITLE_CHARACTERS } from '../limits.ts';

interface MergeStoriesProps {
  chosen: readonly StoryView[];
  onMerge(title: string): void;
  onClear(): void;
}

/** What the stories chosen become: one, by the name of the largest unless the reader gives another. */
export function MergeStories({ chosen, onMerge, onClear }: MergeStoriesProps) {
  const { stories: words } = useWords().library;
  const largest = [...chosen].sort((a, b) => b.articles - a.articles)[0];
  return (
    <div class="merge-stories" data-empty={chosen.length === 0}>
      <p role="status">
        {chosen.length === 1 && words.chosenOne}
        {chosen.length > 1 && words.chosen(chosen.length)}
      </p>
      {chosen.length > 1 && largest && (
        <MergeForm key={largest.id} title={largest.title} onMerge={onMerge} onClear={onClear} />
      )}
    </div>
  );
}

interface MergeFormProps {
  title: string;
  onMerge(title: string): void;
  onClear(): void;
}

function MergeForm({ title, onMerge, onClear }: MergeFormProps) {
  const { stories: words } = useWords().library;
  const [name, setName] = useState(title);
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim() !== '') onMerge(name.trim());
  };
  return (
    <form onSubmit={submit}>
      <label>
        <span>{words.mergeInto}</span>
        <input
          type="text"
          class="text-field"
          value={name}
          maxLength={MOST_TITLE_CHARACTERS}
          required
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <span class="row-actions">
        <button type="submit" class="button primary">
          {words.merge}
        </button>
        <button type="button" class="button" onClick={onClear}>
          {words.clear}
        </button>
      </span>
    </form>
  );
}
