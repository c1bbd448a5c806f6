import { useWords } from '../../language.tsx';
import { Glyph } from '../../parts/Glyph.tsx';
import type { Said } from '../library-props.ts';

interface SaidBarProps {
  said: Said | null;
  onClose(): void;
}

/** What has just happened and how to take it back. It stays until the next thing happens or the reader closes it. */
export function SaidBar({ said, onClose }: SaidBarProps) {
  const { library } = useWords();
  return (
    <div class="said-bar" data-empty={said === null}>
      <p role="status">{said?.text}</p>
      {said?.action && (
        <button type="button" class="button" onClick={said.action.run}>
          {said.action.label}
        </button>
      )}
      {said && (
        <button
          type="button"
          class="icon-only"
          aria-label={library.close}
          title={library.close}
          onClick={onClose}
        >
          <Glyph name="close" />
        </button>
      )}
    </div>
  );
}
