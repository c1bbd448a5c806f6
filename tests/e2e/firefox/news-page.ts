import { type Firefox, until } from './firefox.ts';

/** The news page in the tab in front, as a reader meets it. */
export class NewsPage {
  readonly #firefox: Firefox;

  constructor(firefox: Firefox) {
    this.#firefox = firefox;
  }

  /** The words that are highlighted, as the page itself can see them. */
  highlighted(): Promise<string[]> {
    return this.#firefox.inPage(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())),
    );
  }

  /** Waits until some words are highlighted, alone or within a sentence. */
  async untilHighlighted(words: string): Promise<void> {
    await until(`highlights on “${words}”`, async () =>
      (await this.highlighted()).some((highlighted) => highlighted.includes(words)),
    );
  }

  /** Waits until nothing is highlighted. */
  async untilPlain(): Promise<void> {
    await until('a page without highlights', async () => (await this.highlighted()).length === 0);
  }

  /** Rests the pointer on some words. */
  async pointAt(words: string): Promise<void> {
    const { x, y } = await this.middleOf(words);
    await this.#firefox.point(x, y);
  }

  /** Clicks some words. */
  async click(words: string): Promise<void> {
    const { x, y } = await this.middleOf(words);
    await this.#firefox.point(x, y, true);
  }

  /** Selects some words. */
  async select(words: string): Promise<void> {
    await this.#firefox.inPage((sought) => {
      getSelection()?.removeAllRanges();
      const isFound = (window as Window & { find?(text: string): boolean }).find?.(sought);
      if (!isFound) throw new Error(`the page does not say “${sought}”`);
    }, words);
  }

  /** Whether some words are within the window. */
  async shows(words: string): Promise<boolean> {
    const { y } = await this.middleOf(words, false);
    return y > 0 && y < (await this.#firefox.inPage(() => innerHeight));
  }

  /** Whether a card is open: the one element that Crossread ever adds to a page. */
  hasCard(): Promise<boolean> {
    return this.#firefox.inPage(() => document.querySelector(':root > [popover]') !== null);
  }

  async untilCard(isOpen: boolean): Promise<void> {
    await until(isOpen ? 'an open card' : 'no card', async () => (await this.hasCard()) === isOpen);
  }

  /** Puts another page's content and address in place of this one's, as a single-page site does. */
  async goWithoutLoading(html: string, path: string): Promise<void> {
    await this.#firefox.inPage(
      (markup, address) => {
        const next = new DOMParser().parseFromString(markup, 'text/html');
        history.pushState({}, '', address);
        document.head.replaceWith(next.head);
        document.body.replaceWith(next.body);
      },
      html,
      path,
    );
  }

  /** The middle of the first line that some words of the page stand on, in the viewport's coordinates. */
  middleOf(words: string, intoView = true): Promise<{ x: number; y: number }> {
    return this.#firefox.inPage(
      (sought, scrolls) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const at = node.data.indexOf(sought);
          if (at < 0) continue;
          if (scrolls) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + sought.length);
          const [line] = range.getClientRects();
          if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
        }
        throw new Error(`the page does not say “${sought}”`);
      },
      words,
      intoView,
    );
  }
}
