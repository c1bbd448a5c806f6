import { isSameArticle } from '../../lib/engine/text/page-address.ts';
import { problemOf } from '../../lib/extension/problem.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import { readSettings } from '../../lib/extension/settings-store.ts';
import {
  tellArticleLeft,
  tellArticleRead,
  tellPackShown,
  tellReadingFailed,
} from '../../lib/extension/to-background.ts';
import { currentAddress } from '../../lib/page/address.ts';
import { type ExtractedArticle, extractArticle } from '../../lib/page/extract.ts';
import { isPackShown } from '../../lib/page/shown-pack.ts';
import { isOrphaned } from '../page/when-orphaned.ts';
import { ShownComparison } from './shown-comparison.tsx';

/** The reader of one page: what has been read of it, and what is shown in it. */
export class PageReader {
  #shown: ShownComparison | null = null;
  /** Counts the readings, so that the answer to an earlier one is not shown. */
  #turn = 0;

  /** Reads the article shown now, has it compared and shows the answer. */
  async read(): Promise<void> {
    this.clear();
    const turn = this.#turn;
    try {
      const address = currentAddress();
      if (isPackShown(document)) return await tellPackShown(address);
      const reading = readPage();
      const shown = await tellArticleRead(address, reading?.article ?? null);
      const settings = await readSettings();
      if (turn !== this.#turn) return;
      // Nobody has watched the page so far: it may have gone on to another article.
      if (!isSameArticle(address, currentAddress())) return this.#leave();
      if (!reading || !shown) return;
      this.#shown = new ShownComparison(reading, shown, settings, readPage, {
        onArticle: () => this.#leave(),
        onReturn: () => this.read(),
      });
    } catch (error) {
      if (turn === this.#turn && !isOrphaned()) await tellReadingFailed(problemOf(error));
    }
  }

  /** Shows or hides the highlights. */
  paint(on: boolean): void {
    this.#shown?.paint(on);
  }

  /** Takes up changed settings. */
  follow(settings: Settings): void {
    this.#shown?.follow(settings);
  }

  /** Brings a sentence into view. */
  showSentence(sentence: number): void {
    this.#shown?.showSentence(sentence);
  }

  /** Opens the card of the next (`1`) or previous (`-1`) highlighted sentence. */
  step(step: 1 | -1): void {
    this.#shown?.step(step);
  }

  /** Takes everything out of the page again. */
  clear(): void {
    this.#turn++;
    this.#shown?.end();
    this.#shown = null;
  }

  #leave(): void {
    this.clear();
    if (!isOrphaned()) tellArticleLeft();
  }
}

function readPage(): ExtractedArticle | null {
  return extractArticle(document, location.href);
}
