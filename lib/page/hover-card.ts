import type { VNode } from 'preact';
import { type CardHost, openCardHost } from './card-host.ts';
import { sentenceAtCaret } from './hit-test.ts';
import type { PageHighlights } from './page-highlights.ts';
import { showRange } from './show-range.ts';
import { type Pointing, watchPointing } from './watch-pointing.ts';

/** What a card shows and what a reader can do in it. */
export interface CardView {
  sentence: number;
  /** Pinned cards stay until they are closed; others go with the pointer. */
  isPinned: boolean;
  /** Its place among the highlighted sentences, from 1. */
  position: number;
  count: number;
  onClose(): void;
  /** To the next (`1`) or previous (`-1`) highlighted sentence. */
  onStep(step: 1 | -1): void;
  onPin(): void;
}

export interface HoverCardOptions {
  /** The card's content for one sentence. */
  render(view: CardView): VNode;
  /** The content's style sheet. */
  css: string;
  /** The card's name for a screen reader. */
  label: string;
  /** Called with the sentence whose card was opened or pinned, so that its row can be brought into view elsewhere. */
  onOpen?(sentence: number, isPinned: boolean): void;
}

/** Time to reach the card from the sentence before it goes. */
const GRACE_MS = 300;

/** The hover card of a page: at most one open at a time. */
export class HoverCard {
  readonly #highlights: PageHighlights;
  readonly #options: HoverCardOptions;
  readonly #endPointing: () => void;
  #host: CardHost | null = null;
  #sentence: number | null = null;
  /** The sentence of the last card: the keyboard's place, kept when the card is closed. */
  #last: number | null = null;
  #isPinned = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(highlights: PageHighlights, options: HoverCardOptions) {
    this.#highlights = highlights;
    this.#options = options;
    this.#endPointing = watchPointing(highlights, {
      isInCard: (event) => this.#host?.holds(event) ?? false,
      isOpen: () => this.#host !== null,
      onPointing: (pointing) => this.#answer(pointing),
      onEscape: () => this.close(),
    });
  }

  /** The sentence whose card is open. */
  get sentence(): number | null {
    return this.#sentence;
  }

  /** Opens the card of a sentence, pinned and with the focus in it: for the keyboard and the panel. */
  open(sentence: number): void {
    const range = this.#highlights.rangeOf(sentence);
    if (!range || !this.#highlights.show(sentence)) return;
    // At once: while the page still scrolls, the sentence may be out of the window, and its card would go.
    showRange(range, 'instant');
    this.#show(sentence, true);
    this.#host?.focus();
  }

  /**
   * Goes on to the next or previous highlighted sentence from the card last open; before the first, begins at the
   * reader's caret. A card that is open in passing is pinned first.
   */
  step(step: 1 | -1): void {
    if (this.#sentence !== null && !this.#isPinned) this.open(this.#sentence);
    else this.#goOn(step);
  }

  /** Closes the card, if one is open. */
  close(): void {
    clearTimeout(this.#leaving);
    this.#host?.close();
    this.#host = null;
    this.#sentence = null;
    this.#isPinned = false;
  }

  /** Closes the card and stops listening. */
  dispose(): void {
    this.#endPointing();
    this.close();
  }

  #goOn(step: 1 | -1): void {
    const atCaret = this.#last === null ? sentenceAtCaret(this.#highlights.painted) : null;
    const next = atCaret ?? this.#highlights.step(this.#last, step);
    if (next !== null) this.open(next);
  }

  #answer({ sentence, isChosen, isInCard }: Pointing): void {
    clearTimeout(this.#leaving);
    if (isInCard || (this.#isPinned && !isChosen)) return;
    if (sentence !== null) this.#show(sentence, isChosen);
    else if (isChosen) this.close();
    else this.#leaving = setTimeout(() => this.close(), GRACE_MS);
  }

  #show(sentence: number, isPinned: boolean): void {
    clearTimeout(this.#leaving);
    if (sentence === this.#sentence && isPinned === this.#isPinned) return;
    const isMoved = sentence !== this.#sentence;
    this.#sentence = sentence;
    this.#last = sentence;
    this.#isPinned = isPinned;
    this.#host ??= openCardHost({ ...this.#options, onLost: () => this.close() });
    this.#host.show(this.#options.render(this.#view(sentence)));
    if (isMoved) this.#host.placeAt(() => this.#highlights.rangeOf(sentence));
    this.#options.onOpen?.(sentence, isPinned);
  }

  #view(sentence: number): CardView {
    const sentences = this.#highlights.sentences;
    return {
      sentence,
      isPinned: this.#isPinned,
      position: sentences.indexOf(sentence) + 1,
      count: sentences.length,
      onClose: () => this.close(),
      onStep: (step) => this.#goOn(step),
      onPin: () => this.#show(sentence, true),
    };
  }
}
