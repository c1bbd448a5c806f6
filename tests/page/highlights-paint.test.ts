import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageHighlights } from '../../lib/page/page-highlights.ts';
import {
  PARAGRAPHS,
  paintedTexts,
  passage,
  reading,
  readParagraphs,
  SENTENCES,
  showArticle,
} from './highlights-page.ts';

let highlights: PageHighlights;

beforeEach(() => {
  showArticle();
  highlights = new PageHighlights(reading(), SENTENCES, readParagraphs);
});
afterEach(() => highlights.dispose());

describe('PageHighlights', () => {
  it('paints the words of its passages and no others', () => {
    highlights.paint([passage(1, 'framed'), passage(1, 'words', 'alleged'), passage(3, 'only-here')]);
    expect(paintedTexts().sort()).toEqual([
      PARAGRAPHS[1],
      'The ship sails for the Baltic on Friday.',
      'alleged',
    ]);
  });

  it('leaves the document as it is', () => {
    const before = document.documentElement.outerHTML;
    highlights.paint([passage(0, 'differs'), passage(1, 'framed')]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('moves nothing on the page', () => {
    const boxes = () => [...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect().toJSON());
    const before = boxes();
    highlights.paint(SENTENCES.map((_, i) => passage(i, 'differs')));
    expect(boxes()).toEqual(before);
  });

  it('styles each verdict with a line of its own', () => {
    const lines = (['confirmed', 'framed', 'differs', 'only-here'] as const).map((style) => {
      highlights.paint([passage(0, style)]);
      const name = [...CSS.highlights].find(([, highlight]) => highlight.size > 0)?.[0];
      const p = document.querySelector('p') as Element;
      return getComputedStyle(p, `::highlight(${name})`).textDecorationStyle;
    });
    expect(lines).toEqual(['solid', 'dashed', 'double', 'dotted']);
  });

  it('lays the tint of the words over the line of their sentence', () => {
    highlights.paint([passage(1, 'framed'), passage(1, 'words', 'alleged')]);
    const priorities = new Map(
      [...CSS.highlights.values()]
        .filter((highlight) => highlight.size > 0)
        .map((highlight) => [[...highlight].join(), highlight.priority]),
    );
    expect(priorities.get('alleged')).toBeGreaterThan(priorities.get(PARAGRAPHS[1] ?? '') ?? Number.NaN);
  });

  it('paints nothing more when it is given nothing', () => {
    highlights.paint([passage(0, 'differs')]);
    highlights.paint([]);
    expect(paintedTexts()).toEqual([]);
  });

  it('leaves nothing behind when it is disposed of', () => {
    const sheets = document.adoptedStyleSheets.length;
    const other = new PageHighlights(reading(), SENTENCES, readParagraphs);
    other.paint([passage(0, 'differs')]);
    other.dispose();
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
    highlights.dispose();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  it('knows where a sentence stands, painted or not', () => {
    expect(highlights.rangeOf(2)?.toString()).toBe('The ship carries drones.');
    expect(highlights.rangeOf(9)).toBeNull();
  });

  it('brings a sentence into view and tints it', () => {
    document
      .querySelector('article')
      ?.prepend(Object.assign(document.createElement('div'), { style: 'height:5000px' }));
    expect(highlights.show(3)).toBe(true);
    expect(paintedTexts()).toEqual(['The ship sails for the Baltic on Friday.']);
  });

  it('says so when a sentence cannot be shown', () => {
    document.querySelector('article')?.remove();
    expect(highlights.show(3)).toBe(false);
  });
});

describe('walking from sentence to sentence', () => {
  const cases: { title: string; from: number | null; step: 1 | -1; to: number | null }[] = [
    { title: 'begins at the first', from: null, step: 1, to: 0 },
    { title: 'begins at the last when walking back', from: null, step: -1, to: 3 },
    { title: 'goes on to the next painted one', from: 0, step: 1, to: 3 },
    { title: 'goes back to the one before', from: 3, step: -1, to: 0 },
    { title: 'goes around the end', from: 3, step: 1, to: 0 },
    { title: 'goes around the start', from: 0, step: -1, to: 3 },
    { title: 'goes on from a sentence that is not painted', from: 1, step: 1, to: 3 },
  ];

  it.each(cases)('$title', ({ from, step, to }) => {
    highlights.paint([passage(0, 'differs'), passage(3, 'framed')]);
    expect(highlights.step(from, step)).toBe(to);
  });

  it('goes nowhere when nothing is painted', () => {
    expect(highlights.step(null, 1)).toBeNull();
  });
});
