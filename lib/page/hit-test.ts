import type { PaintedPassage } from './page-highlights.ts';

/** The painted sentence whose text lies under a point of the viewport, in CSS pixels; `null` beside the text. */
export function sentenceAtPoint(painted: readonly PaintedPassage[], x: number, y: number): number | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  // The caret goes to the nearest text, however far: only the lines' own boxes say what is under the point.
  const hit = painted.find(({ range }) => touches(range, caret) && covers(range, x, y));
  return hit?.sentence ?? null;
}

/** The painted sentence the caret or the selection's moving end stands in: caret browsing, a screen reader's cursor. */
export function sentenceAtCaret(painted: readonly PaintedPassage[]): number | null {
  const selection = document.getSelection();
  if (!selection?.focusNode) return null;
  const caret = { node: selection.focusNode, offset: selection.focusOffset };
  return painted.find(({ range }) => touches(range, caret))?.sentence ?? null;
}

/** The painted sentence that this element stands in, or that stands in it: a link inside a sentence. */
export function sentenceOfElement(painted: readonly PaintedPassage[], element: Element): number | null {
  return painted.find(({ range }) => range.intersectsNode(element))?.sentence ?? null;
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(x: number, y: number): Caret | null {
  const position = document.caretPositionFromPoint(x, y);
  return position && { node: position.offsetNode, offset: position.offset };
}

function touches(range: Range, { node, offset }: Caret): boolean {
  return range.startContainer.isConnected && range.isPointInRange(node, offset);
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}
