import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '../language.tsx';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import type { HoverCardProps } from './hover-card-props.ts';

/** The way from one marked sentence to the next, and out. */
export function CardFooter({ position, count, isPinned, onPin, onClose, onStep }: HoverCardProps) {
  const words = useWords();
  const { card, action } = words;
  const closing = useRef<HTMLButtonElement>(null);
  const pin = () => {
    // The button pressed is about to go; the focus would fall back to the page with it.
    closing.current?.focus();
    onPin();
  };
  return (
    <footer class="card-footer small quiet">
      <IconButton glyph="previous" label={card.previous} onPress={() => onStep(-1)} />
      <span class="card-place">{card.place(position, count)}</span>
      <IconButton glyph="next" label={card.next} onPress={() => onStep(1)} />
      {!isPinned && (
        <button type="button" class="text-button" onClick={pin}>
          {card.pin}
        </button>
      )}
      <IconButton button={closing} glyph="close" label={action.close} onPress={onClose} />
    </footer>
  );
}

interface IconButtonProps {
  button?: RefObject<HTMLButtonElement | null>;
  glyph: GlyphName;
  label: string;
  onPress(): void;
}

function IconButton({ button, glyph, label, onPress }: IconButtonProps) {
  return (
    <button
      {...(button && { ref: button })}
      type="button"
      class="icon-button"
      aria-label={label}
      onClick={onPress}
    >
      <Glyph name={glyph} />
    </button>
  );
}
