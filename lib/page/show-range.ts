import { scrollIntoView } from './form-proof.ts';

/** Scrolls a range to the middle of the window: smoothly unless the reader has asked for less motion, or at once. */
export function showRange(range: Range, behavior: ScrollBehavior = wantedBehavior()): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  // The element brings nested scroll containers along; a long paragraph then still needs its own line in view.
  scrollIntoView(element);
  const { top, bottom } = range.getBoundingClientRect();
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior });
}

function wantedBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
