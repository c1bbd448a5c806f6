import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../language.tsx';

interface EditInPlaceProps {
  label: string;
  value: string;
  /** What a story pack's schema takes. */
  maxLength: number;
  onSave(value: string): void;
  onClose(): void;
}

/** A field where the text stood. Enter saves, Escape leaves all as it was. */
export function EditInPlace({ label, value, maxLength, onSave, onClose }: EditInPlaceProps) {
  const { library } = useWords();
  const [text, setText] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const save = (event: Event) => {
    event.preventDefault();
    const saved = text.replace(/\s+/g, ' ').trim();
    if (saved === '') return field.current?.focus();
    if (saved !== value) onSave(saved);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') save(event);
    if (event.key === 'Escape') onClose();
  };
  return (
    <form class="edit-in-place" onSubmit={save}>
      <textarea
        ref={field}
        class="text-field"
        rows={1}
        aria-label={label}
        value={text}
        maxLength={maxLength}
        required
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span class="row-actions">
        <button type="submit" class="button primary">
          {library.stories.save}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {library.cancel}
        </button>
      </span>
    </form>
  );
}
