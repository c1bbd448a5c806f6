import { type PassageStyle, SENTENCE_STYLES } from './plan-highlights.ts';

/** What is painted beside the passages: the sentence a reader has just been taken to. */
export type HighlightStyle = PassageStyle | 'flash';

/** A registry name for each style. */
export type HighlightNames = Record<HighlightStyle, string>;

/** From the bottom layer to the top: the words' tint lies over their sentence's. */
export const HIGHLIGHT_STYLES: readonly HighlightStyle[] = [
  ...SENTENCE_STYLES.toReversed(),
  'words',
  'flash',
];

/**
 * Colours that hold at least 3:1 (WCAG 2.2, 1.4.11) against white and against near-black (#121212), since nothing tells
 * a page's own background for sure: `prefers-color-scheme` is the reader's, not the page's. The lines differ in shape
 * as well, so nothing hangs on colour.
 */
export const LINES: Record<(typeof SENTENCE_STYLES)[number], { colour: string; line: string }> = {
  confirmed: { colour: '#2e8b57', line: 'solid 1px' },
  framed: { colour: '#b3741a', line: 'dashed 2px' },
  differs: { colour: '#c0503a', line: 'double 2px' },
  'only-here': { colour: '#3b7dd8', line: 'dotted 2px' },
};

/**
 * Translucent, so that the text keeps its contrast on light and on dark: 7:1 at least for #333 on white and #ddd on
 * #121212.
 */
export const TINTS = { words: 'rgb(224 160 32 / 0.28)', flash: 'rgb(59 125 216 / 0.28)' };

/**
 * Names for the page's highlight registry. The page can read them, so they mean nothing and are drawn anew for
 * every page view.
 */
export function drawNames(): HighlightNames {
  const drawn = new Set<string>();
  while (drawn.size < HIGHLIGHT_STYLES.length) drawn.add(drawName());
  const names = [...drawn];
  return Object.fromEntries(HIGHLIGHT_STYLES.map((style, i) => [style, names[i]])) as HighlightNames;
}

function drawName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return String.fromCharCode(...bytes.map((byte) => 97 + (byte % 26)));
}

/**
 * The style sheet for these names. It sets nothing that takes part in layout. With forced colours the lines keep
 * their shapes in the reader's own colours; on paper there is nothing to point at, so nothing is drawn.
 */
export function highlightCss(names: HighlightNames): string {
  const lines = SENTENCE_STYLES.map((style) => {
    const { colour, line } = LINES[style];
    return `::highlight(${names[style]}){text-decoration:underline ${line} ${colour};text-underline-offset:0.22em;text-decoration-skip-ink:none}`;
  });
  const tints = (['words', 'flash'] as const).map(
    (style) => `::highlight(${names[style]}){background-color:${TINTS[style]}}`,
  );
  return `@media screen{${lines.join('')}${tints.join('')}${forcedColours(names)}}`;
}

function forcedColours(names: HighlightNames): string {
  const lines = SENTENCE_STYLES.map(
    (style) => `::highlight(${names[style]}){text-decoration-color:CanvasText}`,
  );
  const tints = [names.words, names.flash].map(
    (name) => `::highlight(${name}){background-color:Mark;color:MarkText}`,
  );
  return `@media (forced-colors:active){${lines.join('')}${tints.join('')}}`;
}
