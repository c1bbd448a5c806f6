import type { Span } from '../engine/text/span.ts';

/** A stretch of an article's text that stands in one text node of the page, unit for unit. */
export interface Piece {
  node: Text;
  nodeStart: number;
  /** Offset into the article's text. */
  textStart: number;
  length: number;
}

/**
 * Where one block of an article stands in the page, piece by piece in order. Of a run of white space that became
 * one space the first unit is kept; the space for a line break (`<br>`) stands in no text node and in no piece.
 */
export interface BlockPlace extends Span {
  pieces: Piece[];
}

/** A point in the page: as the DOM counts, between two units of a text node. */
export interface NodePoint {
  node: Text;
  offset: number;
}

/** The point just before the unit at `offset` of the article's text; `null` between blocks, at a line break, outside. */
export function locate(places: readonly BlockPlace[], offset: number): NodePoint | null {
  const place = lastStartingBy(places, offset, (each) => each.start);
  if (!place || offset >= place.end) return null;
  const piece = lastStartingBy(place.pieces, offset, (each) => each.textStart);
  if (!piece || offset >= piece.textStart + piece.length) return null;
  return { node: piece.node, offset: piece.nodeStart + offset - piece.textStart };
}

/**
 * A live range over a span of the article's text. `null` when the page has since changed there: a node has left
 * the document or become too short. That the range still holds the same words is for the caller to check.
 */
export function rangeFor(places: readonly BlockPlace[], span: Span): Range | null {
  const first = locate(places, span.start);
  const last = span.end > span.start ? locate(places, span.end - 1) : null;
  if (!first || !last || !stillThere(first) || !stillThere(last)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function stillThere({ node, offset }: NodePoint): boolean {
  return node.isConnected && offset < node.data.length;
}

/** The last item that starts at or before `offset`, by halving. */
function lastStartingBy<Item>(
  items: readonly Item[],
  offset: number,
  startOf: (item: Item) => number,
): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as Item) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
