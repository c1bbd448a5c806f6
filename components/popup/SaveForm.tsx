import { useId, useState } from 'preact/hooks';
import type { Into } from '../../lib/extension/into.ts';
import type { SavingProposal } from '../../lib/extension/saving-views.ts';
import { useWords } from '../language.tsx';

interface SaveFormProps {
  proposal: SavingProposal;
  onSave(into: Into): void;
  onClose(): void;
}

const NEW = '';

/** Into which story the article is saved: the one it seems to be of, another, or a new one and its name. */
export function SaveForm({ proposal, onSave, onClose }: SaveFormProps) {
  const { saving } = useWords();
  const { title, stories, isPartial } = proposal;
  const [story, setStory] = useState(likeIn(stories));
  const [name, setName] = useState(title);
  const save = (event: Event) => {
    event.preventDefault();
    onSave(story === NEW ? { title: name.trim() } : { story });
  };
  return (
    <form class="save-form" onSubmit={save}>
      {stories.length > 0 && <StoryChoice stories={stories} story={story} onStory={setStory} />}
      {story === NEW && <StoryName isAlone={stories.length === 0} name={name} onName={setName} />}
      <p class="small quiet">{isPartial ? saving.part : saving.local}</p>
      <div class="save-actions">
        <button type="submit" class="button primary">
          {saving.save}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {saving.cancel}
        </button>
      </div>
    </form>
  );
}

function likeIn(stories: SavingProposal['stories']): string {
  return stories.find(({ isLike }) => isLike)?.id ?? NEW;
}

interface StoryChoiceProps {
  stories: SavingProposal['stories'];
  story: string;
  onStory(story: string): void;
}

/** That the article seems to be of the chosen story stands beneath it: within the list, its title would be cut off. */
function StoryChoice({ stories, story, onStory }: StoryChoiceProps) {
  const { saving } = useWords();
  const ids = { story: useId(), like: useId() };
  const isLike = story !== NEW && story === likeIn(stories);
  return (
    <>
      <label for={ids.story}>{saving.intoStory}</label>
      <select
        id={ids.story}
        class="select"
        value={story}
        aria-describedby={isLike ? ids.like : undefined}
        onChange={(event) => onStory(event.currentTarget.value)}
      >
        <option value={NEW}>{saving.newStory}</option>
        {stories.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      {isLike && (
        <p id={ids.like} class="small quiet">
          {saving.isLike}
        </p>
      )}
    </>
  );
}

function StoryName({
  isAlone,
  name,
  onName,
}: {
  isAlone: boolean;
  name: string;
  onName(name: string): void;
}) {
  const { saving } = useWords();
  const id = useId();
  return (
    <>
      <label for={id}>
        {isAlone ? `${saving.newStory}: ${saving.storyName.toLowerCase()}` : saving.storyName}
      </label>
      <input
        id={id}
        class="field"
        required
        // Spaces alone are no name.
        pattern={String.raw`.*\S.*`}
        maxLength={200}
        value={name}
        onInput={(event) => onName(event.currentTarget.value)}
      />
    </>
  );
}
