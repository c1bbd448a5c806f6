import { drawNames, HIGHLIGHT_STYLES, type HighlightStyle, highlightCss } from './highlight-styles.ts';

/** Paints ranges over the page's live text without touching its nodes (CSS Custom Highlight API). */
export interface Painter {
  /** Replaces everything painted in this style. */
  paint(style: HighlightStyle, ranges: Range[]): void;
  /** Whether the page has left the registry and the style sheet as they were set. */
  isIntact(): boolean;
  /** Puts back what the page has taken away. */
  restore(): void;
  /** Nothing is painted and nothing left behind. */
  dispose(): void;
}

/**
 * A painter for this page view, under names of its own. The style sheet is adopted: no element, out of a page CSP's
 * reach.
 */
export function createPainter(): Painter {
  const names = drawNames();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss(names));
  const highlights = new Map(
    HIGHLIGHT_STYLES.map((style, layer) => {
      const highlight = new Highlight();
      highlight.priority = layer;
      return [style, highlight];
    }),
  );
  const entries = () => [...highlights].map(([style, highlight]) => [names[style], highlight] as const);

  const restore = () => {
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    for (const [name, highlight] of entries()) CSS.highlights.set(name, highlight);
  };
  restore();

  return {
    restore,
    paint(style, ranges) {
      const highlight = highlights.get(style);
      highlight?.clear();
      for (const range of ranges) highlight?.add(range);
    },
    isIntact: () =>
      document.adoptedStyleSheets.includes(sheet) &&
      entries().every(([name, highlight]) => CSS.highlights.get(name) === highlight),
    dispose() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      for (const [name, highlight] of entries()) {
        highlight.clear();
        CSS.highlights.delete(name);
      }
    },
  };
}
