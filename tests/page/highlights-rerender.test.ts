import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepHighlights, MOST_REPAIRS } from '../../lib/page/keep-highlights.ts';
import { PageHighlights } from '../../lib/page/page-highlights.ts';
import { IN_GOOD_TIME } from '../in-good-time.ts';
import {
  PARAGRAPHS,
  paintedTexts,
  paragraph,
  passage,
  pause,
  reading,
  readParagraphs,
  SENTENCES,
  showArticle,
} from './highlights-page.ts';

let article: HTMLElement;
let highlights: PageHighlights;
let end: () => void;
const read = vi.fn(readParagraphs);

beforeEach(() => {
  article = showArticle();
  read.mockClear();
  highlights = new PageHighlights(reading(), SENTENCES, read);
  highlights.paint([passage(0, 'differs'), passage(1, 'framed'), passage(1, 'words', 'alleged')]);
  end = keepHighlights(highlights, { onArticle: () => {}, onReturn: () => {} });
});
afterEach(() => {
  end();
  highlights.dispose();
});

const ALL = [PARAGRAPHS[0], PARAGRAPHS[1], 'alleged'].sort();
const settled = (texts: (string | undefined)[]) =>
  vi.waitFor(() => expect(paintedTexts().sort()).toEqual(texts), IN_GOOD_TIME);

describe('highlights of a page that re-renders', () => {
  const cases: { title: string; change(): void; painted: (string | undefined)[] }[] = [
    { title: 'come back when the same text is put in anew', change: () => showArticle(), painted: ALL },
    {
      title: 'come back when a text node is replaced by its like',
      change: () => article.children[1]?.replaceChildren(PARAGRAPHS[1] ?? ''),
      painted: ALL,
    },
    {
      title: 'follow their paragraphs past what is put in above',
      change: () => showArticle(['A notice that was not here before.', ...PARAGRAPHS]),
      painted: ALL,
    },
    {
      title: 'follow their words into other elements',
      change() {
        const strong = document.createElement('strong');
        strong.textContent = 'an alleged';
        article.children[1]?.replaceChildren('Officials spoke of ', strong, ' threat in the far north.');
      },
      painted: ALL,
    },
    {
      title: 'go when another text takes the place',
      change: () => showArticle(['Ministers shut the talks and went home without an accord on Thursday.']),
      painted: [],
    },
    {
      title: 'go from a sentence whose words changed, and stay on the others',
      change: () => article.children[1]?.replaceChildren('Officials spoke of a threat in the far north.'),
      painted: [PARAGRAPHS[0]],
    },
    {
      title: 'go from a sentence that words are put into',
      change: () => (article.querySelector('p')?.firstChild as Text | undefined)?.insertData(10, 'never '),
      painted: [PARAGRAPHS[1], 'alleged'].sort(),
    },
    { title: 'go with the article', change: () => article.remove(), painted: [] },
  ];

  it.each(cases)('$title', async ({ change, painted }) => {
    change();
    await pause(700);
    await settled(painted);
  });

  it('are never on other words in between', async () => {
    const seen = new Set<string>();
    const wordings = [PARAGRAPHS, ['Wholly other words stand here now.'], ['Third.', ...PARAGRAPHS]];
    for (const wording of wordings) {
      showArticle(wording);
      for (let i = 0; i < 8; i++) {
        await pause(50);
        for (const text of paintedTexts()) seen.add(text);
      }
    }
    expect([...seen].filter((text) => !ALL.includes(text))).toEqual([]);
  });

  it('come back after the page has cleared the registry', async () => {
    CSS.highlights.clear();
    await settled(ALL);
  });

  it('come back after the page has thrown out the style sheet', async () => {
    const sheets = document.adoptedStyleSheets.length;
    document.adoptedStyleSheets = [];
    await vi.waitFor(() => expect(document.adoptedStyleSheets).toHaveLength(sheets), IN_GOOD_TIME);
  });

  it('do not read the page for changes elsewhere', async () => {
    document.body.append(paragraph('A comment.'));
    await pause(600);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('highlights of a page that shows another article without being loaded anew', () => {
  const home = location.href;
  afterEach(() => history.replaceState(null, '', home));

  it('go before the caller hears of it, and do not come back', async () => {
    const painted: string[][] = [];
    end();
    end = keepHighlights(highlights, { onArticle: () => painted.push(paintedTexts()), onReturn: () => {} });
    history.pushState(null, '', '/another-article');
    await vi.waitFor(() => expect(painted).toEqual([[]]), IN_GOOD_TIME);
    showArticle();
    await pause(700);
    expect(paintedTexts()).toEqual([]);
  });
});

describe('highlights of a page that fights', () => {
  it('are repaired a bounded number of times', async () => {
    vi.useFakeTimers();
    try {
      end();
      end = keepHighlights(highlights, { onArticle: () => {}, onReturn: () => {} });
      const fight = setInterval(() => CSS.highlights.clear(), 250);
      await vi.advanceTimersByTimeAsync(3 * 60_000);
      clearInterval(fight);
      expect(read).toHaveBeenCalledTimes(MOST_REPAIRS);
    } finally {
      vi.useRealTimers();
    }
  });

  it('cost no more than a look ten times a second in a storm of changes', async () => {
    const prune = vi.spyOn(highlights, 'prune');
    const target = document.body.appendChild(paragraph(''));
    const until = performance.now() + 1000;
    while (performance.now() < until) {
      for (let i = 0; i < 200; i++) target.textContent = String(i);
      await pause(0);
    }
    expect(prune.mock.calls.length).toBeGreaterThan(0);
    expect(prune.mock.calls.length).toBeLessThanOrEqual(11);
    expect(paintedTexts().sort()).toEqual(ALL);
  });
});
