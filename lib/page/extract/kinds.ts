import type { BlockKind } from '../../engine/text/article.ts';
import type { KindedLine } from './blocks.ts';
import type { Box, Line } from './snapshot.ts';
import { type Billing, isStandfirst } from './standfirst.ts';
import { HEADINGS } from './tags.ts';

const LONGEST_CROSSHEAD = 14;
const LIST_ITEMS = new Set(['li', 'dd', 'tr']);

/** What each of an article's lines is; a standfirst is one only before the first paragraph. */
export function withKinds(lines: readonly Line[], billing: Billing): KindedLine[] {
  let isOpening = true;
  return lines.map((line) => {
    if (isOpening && isStandfirst(line, billing)) return { kind: 'standfirst', line };
    isOpening = false;
    return { kind: kindOf(line), line };
  });
}

function kindOf(line: Line): BlockKind {
  for (let box: Box | null = line.box; box && box.tag !== 'article' && box.tag !== 'body'; box = box.parent) {
    if (HEADINGS.has(box.tag)) return 'crosshead';
    if (LIST_ITEMS.has(box.tag)) return 'list-item';
  }
  return isBoldLabel(line) ? 'crosshead' : 'paragraph';
}

/** A short line wholly in bold type that ends no sentence. */
function isBoldLabel(line: Line): boolean {
  return (
    line.strongWords === line.words && line.words <= LONGEST_CROSSHEAD && !/[.!?…:;,”"»]$/.test(line.text)
  );
}
