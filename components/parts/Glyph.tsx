import type { Verdict } from '../../lib/engine/compare/comparison.ts';
import type { CellKind } from '../../lib/engine/report/matrix.ts';

export type GlyphName =
  | Verdict
  | CellKind
  | 'external'
  | 'settings'
  | 'save'
  | 'library'
  | 'previous'
  | 'next'
  | 'close';

const TICK = 'M3 8.5 6.5 12 13 4.5';
const NOT_EQUAL = 'M3 6h10M3 10h10M10.5 3l-5 10';
const QUOTES =
  'M6.5 4C4.5 5 3.5 6.5 3.5 9.5a1.5 1.5 0 1 0 1.5-1.5M13 4c-2 1-3 2.5-3 5.5a1.5 1.5 0 1 0 1.5-1.5';
const QUESTION = 'M5.5 6a2.5 2.5 0 1 1 3.7 2.2C8.3 8.7 8 9.2 8 10M8 12.9v.1';

/** Sixteen units square, drawn in the colour of the text. */
const PATHS: Record<GlyphName, string> = {
  confirmed: TICK,
  reports: TICK,
  framed: QUOTES,
  differs: NOT_EQUAL,
  'only-here': 'M8 3l5 5-5 5-5-5z',
  omitted: 'M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0z',
  'not-yet': 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM8 5v3.2l2.2 1.5',
  unsure: QUESTION,
  silent: 'M5.5 8h5',
  unread: 'M3 8h.01M8 8h.01M13 8h.01',
  external: 'M6 4h6v6M12 4l-7.5 7.5',
  settings:
    'M3 4.5h4.5M11 4.5h2M9.25 6.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM3 11.5h2M8.5 11.5H13M6.75 13.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5z',
  save: 'M4.5 2.5h7v11L8 10.75 4.5 13.5z',
  library: 'M3.5 3v10M6.5 3v10M9.25 3.4l3 9.3',
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  close: 'M4 4l8 8M12 4l-8 8',
};

/** A small drawing; the words it stands for are the caller's, beside it. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-glyph={name}>
      <path d={PATHS[name]} />
    </svg>
  );
}
