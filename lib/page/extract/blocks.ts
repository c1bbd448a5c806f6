import { BLOCK_JOINT, type Block, type BlockKind } from '../../engine/text/article.ts';
import type { BlockPlace } from '../places.ts';
import type { Line } from './snapshot.ts';

/** A line of the article, and what it is. */
export interface KindedLine {
  kind: BlockKind;
  line: Line;
}

export interface PlacedText {
  blocks: Block[];
  text: string;
  places: BlockPlace[];
}

/** Joins lines into an article's text, with the way back to the page. */
export function placedText(lines: readonly KindedLine[]): PlacedText {
  const blocks: Block[] = [];
  const places: BlockPlace[] = [];
  let start = 0;
  for (const { kind, line } of lines) {
    const end = start + line.text.length;
    const pieces = line.pieces.map((piece) => ({ ...piece, textStart: piece.textStart + start }));
    blocks.push({ kind, text: line.text });
    places.push({ start, end, pieces });
    start = end + BLOCK_JOINT.length;
  }
  return { blocks, places, text: blocks.map((block) => block.text).join(BLOCK_JOINT) };
}
