import type { BlockKind } from '../../engine/text/article.ts';
import { isNamedStandfirst } from './hints.ts';
import type { Box, Line } from './snapshot.ts';
import { HEADINGS } from './tags.ts';

const LONGEST_CROSSHEAD = 14;

/** What a line of the article is, by the elements it stands in. */
export function kindOf(line: Line): BlockKind {
  for (let box: Box | null = line.box; box && box.tag !== 'article' && box.tag !== 'body'; box = box.parent) {
    if (HEADINGS.has(box.tag)) return 'crosshead';
    if (box.tag === 'li' || box.tag === 'dd' || box.tag === 'tr') return 'list-item';
    if (box === line.box && isNamedStandfirst(box)) return 'standfirst';
  }
  return isBoldLabel(line) ? 'crosshead' : 'paragraph';
}

/** A short line wholly in bold type that ends no sentence. */
function isBoldLabel(line: Line): boolean {
  return (
    line.strongWords === line.words && line.words <= LONGEST_CROSSHEAD && !/[.!?…:;,”"»]$/.test(line.text)
  );
}
