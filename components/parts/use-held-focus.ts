import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Holds the focus in a part of the page when the button that has it gives way to what it has brought about. The last
 * heading there that can take it has it then, or else the part itself: both by `tabindex="-1"`, so that a key pressed
 * once more presses nothing new.
 */
export function useHeldFocus(part: RefObject<HTMLElement | null>): void {
  // While this is drawn, the page is still as it was before.
  const hadFocus = part.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (hadFocus && isFocusLost()) placeIn(part.current)?.focus();
  });
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function placeIn(part: HTMLElement | null): HTMLElement | null {
  const headings = part?.querySelectorAll<HTMLElement>(':is(h1, h2)[tabindex="-1"]') ?? [];
  return [...headings].at(-1) ?? part;
}
