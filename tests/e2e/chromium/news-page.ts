import type { CDPSession, Page } from 'puppeteer-core';

/** A news page in a tab, as a reader meets it. */
export class NewsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(url: string): Promise<void> {
    // A page that still scrolls is missed by a click.
    await this.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await this.page.goto(url);
  }

  /** The words that are highlighted, style by style as the page itself can see them. */
  highlighted(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
    );
  }

  /** Waits until some words are highlighted. */
  async untilHighlighted(words: string): Promise<void> {
    await this.page.waitForFunction(
      (sought) =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some((range) => range.toString().includes(sought)),
        ),
      {},
      words,
    );
  }

  /** Waits until nothing is highlighted. */
  async untilPlain(): Promise<void> {
    await this.page.waitForFunction(() =>
      [...CSS.highlights.values()].every((highlight) => highlight.size === 0),
    );
  }

  /** Rests the pointer on some highlighted words. */
  async pointAt(words: string): Promise<void> {
    const { x, y } = await this.#middleOf(words);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /** Clicks some highlighted words. */
  async click(words: string): Promise<void> {
    const { x, y } = await this.#middleOf(words);
    await this.page.mouse.click(x, y);
  }

  /** Whether some words of the article are in the window. */
  async shows(words: string): Promise<boolean> {
    const { y } = await this.#middleOf(words, false);
    const height = await this.page.evaluate(() => innerHeight);
    return y > 0 && y < height;
  }

  /** What a screen reader tells of the open card; an empty string while none is open. */
  async card(): Promise<string> {
    return this.#inProtocol(async (session) => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const dialog = nodes.find((node) => node.role?.value === 'dialog');
      const inside = new Set(dialog ? [dialog.nodeId] : []);
      const words: string[] = [];
      for (const node of nodes) {
        if (!node.parentId || !inside.has(node.parentId)) continue;
        inside.add(node.nodeId);
        if (node.role?.value === 'StaticText') words.push(String(node.name?.value));
      }
      return words.join(' ');
    });
  }

  /** Waits until an open card says this. */
  async untilCardSays(words: string): Promise<void> {
    await until(async () => (await this.card()).includes(words), `a card that says “${words}”`);
  }

  /** Waits until no card is open. */
  async untilNoCard(): Promise<void> {
    await until(async () => (await this.card()) === '', 'no card');
  }

  /** Swaps the article for another, and its address, as a single-page site does. */
  async goWithoutLoading(html: string, path: string): Promise<void> {
    await this.page.evaluate(
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

  /** The middle of the first line that some words stand on, in the page's coordinates. */
  #middleOf(words: string, intoView = true): Promise<{ x: number; y: number }> {
    return this.page.evaluate(
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

  async #inProtocol<Value>(use: (session: CDPSession) => Promise<Value>): Promise<Value> {
    const session = await this.page.createCDPSession();
    try {
      return await use(session);
    } finally {
      await session.detach();
    }
  }
}

const LIMIT_MS = 30_000;
const LOOK_MS = 50;
const LOOKS_TO_A_TRY = 20;

/** Waits until something holds, or is found, that no event tells of, and every second tries anew to bring it about; returns what was found. */
export async function until<Found>(
  find: () => Promise<Found>,
  what: string,
  tryAgain: () => Promise<void> = async () => {},
): Promise<NonNullable<Found>> {
  const end = Date.now() + LIMIT_MS;
  for (let looks = 0; ; looks++) {
    const found = await find();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    if (looks % LOOKS_TO_A_TRY === 0) await tryAgain();
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
