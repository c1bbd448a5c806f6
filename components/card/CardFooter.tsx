import { useWords } from '../language.tsx';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import type { HoverCardProps } from './hover-card-props.ts';

/** The way from one marked sentence to the next, and out. */
export function CardFooter({ position, count, isPinned, onPin, onClose, onStep }: HoverCardProps) {
  const words = useWords();
  const { card, action } = words;
  return (
    <footer class="card-footer small quiet">
      <IconButton glyph="previous" label={card.previous} onPress={() => onStep(-1)} />
      <span class="card-place">{card.place(position, count)}</span>
      <IconButton glyph="next" label={card.next} onPress={() => onStep(1)} />
      <button type="button" class="text-button card-pin" aria-pressed={isPinned} onClick={onPin}>
        {card.pin}
      </button>
      <IconButton glyph="close" label={action.close} onPress={onClose} />
    </footer>
  );
}

function IconButton(props: { glyph: GlyphName; label: string; onPress(): void }) {
  return (
    <button type="button" class="icon-button" aria-label={props.label} onClick={props.onPress}>
      <Glyph name={props.glyph} />
    </button>
  );
}
