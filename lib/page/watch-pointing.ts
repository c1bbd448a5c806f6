import { closest, matches } from './form-proof.ts';
import { sentenceAtPoint, sentenceOfElement } from './hit-test.ts';
import type { PageHighlights } from './page-highlights.ts';

/** What a reader points at, by pointer, touch or focus. */
export interface Pointing {
  /** The painted sentence pointed at; `null` for anything else. */
  sentence: number | null;
  /** Clicked or tapped, where a mere rest or focus is passing. */
  isChosen: boolean;
  isInCard: boolean;
}

export interface PointingEvents {
  isInCard(event: Event): boolean;
  isOpen(): boolean;
  onPointing(pointing: Pointing): void;
  onEscape(): void;
}

/** A pointer that stays this long means it; one that crosses the text on its way elsewhere does not. */
const REST_MS = 180;
/** A click on these is for the page. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,video,audio,[contenteditable],[role=button]';

/**
 * Tells what a reader points at. Events that the page makes up are ignored, and none is kept from the page but the
 * Escape that closes the card.
 * @returns a function that ends it
 */
export function watchPointing(highlights: PageHighlights, events: PointingEvents): () => void {
  const ending = new AbortController();
  const options = { signal: ending.signal, capture: true, passive: true };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const tell = (event: Event, sentence: number | null, isChosen: boolean) =>
    events.onPointing({ sentence, isChosen, isInCard: events.isInCard(event) });

  const onMove = (event: PointerEvent) => {
    clearTimeout(resting);
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    const isInCard = events.isInCard(event);
    resting = setTimeout(() => {
      const sentence = isInCard ? null : sentenceAtPoint(highlights.painted, event.clientX, event.clientY);
      if (sentence !== null || events.isOpen()) events.onPointing({ sentence, isChosen: false, isInCard });
    }, REST_MS);
  };
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || isForThePage(event)) return;
    clearTimeout(resting);
    tell(event, sentenceAtPoint(highlights.painted, event.clientX, event.clientY), true);
  };
  const onFocus = (event: FocusEvent) => {
    if (!event.isTrusted || !(event.target instanceof Element) || !matches(event.target, ':focus-visible'))
      return;
    const sentence = sentenceOfElement(highlights.painted, event.target);
    if (sentence !== null || events.isOpen()) tell(event, sentence, false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !events.isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    events.onEscape();
  };

  addEventListener('pointermove', onMove, options);
  addEventListener('click', onClick, options);
  addEventListener('focusin', onFocus, options);
  addEventListener('keydown', onKey, { ...options, passive: false });
  return () => {
    clearTimeout(resting);
    ending.abort();
  };
}

/** A click on a control or at the end of a selection. */
function isForThePage(event: MouseEvent): boolean {
  const isControl = event.target instanceof Element && closest(event.target, CONTROLS) !== null;
  return isControl || document.getSelection()?.isCollapsed === false;
}
