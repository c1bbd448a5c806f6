import type { Article } from '../engine/text/article.ts';
import type { Span } from '../engine/text/span.ts';
import { findAgain } from './find-again.ts';
import { HIGHLIGHT_STYLES, type HighlightStyle } from './highlight-styles.ts';
import { createPainter } from './painter.ts';
import { type BlockPlace, rangeFor } from './places.ts';
import type { Passage } from './plan-highlights.ts';
import { showRange } from './show-range.ts';

/** An article read from the live page, and where its text stands there. */
export interface Reading {
  article: Article;
  places: readonly BlockPlace[];
}

/** What is painted: a passage, the range it was found at, and the words that range held then. */
export interface PaintedPassage extends Passage {
  range: Range;
  words: string;
}

const FLASH_MS = 1600;

/**
 * The highlights of one article in the live page. Spans and sentence indexes are those of the article as it was
 * first read; when the page re-renders, their words are looked for again and dropped where they are gone.
 */
export class PageHighlights {
  readonly #original: Reading;
  readonly #read: () => Reading | null;
  readonly #sentences: readonly Span[];
  readonly #painter = createPainter();
  #reading: Reading;
  #passages: Passage[] = [];
  #painted: PaintedPassage[] = [];
  #flash: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param reading the article the sentences' offsets count in
   * @param sentences its sentences, by index
   * @param read reads the page anew, after it has re-rendered
   */
  constructor(reading: Reading, sentences: readonly Span[], read: () => Reading | null) {
    this.#original = reading;
    this.#reading = reading;
    this.#sentences = sentences;
    this.#read = read;
  }

  /** Paints these passages in place of what was painted; none to hide. */
  paint(passages: Passage[]): void {
    this.#passages = passages;
    this.#locateAll();
  }

  /** The painted passages whose words still stand where they were found, in the order of the article. */
  get painted(): readonly PaintedPassage[] {
    return this.#painted;
  }

  /** Indexes of the painted sentences, in the order of the article. */
  get sentences(): number[] {
    return [...new Set(this.#painted.map((passage) => passage.sentence))];
  }

  /** Where a sentence, painted or not, stands in the page now; `null` if it is no longer there. */
  rangeOf(sentence: number): Range | null {
    const span = this.#sentences[sentence];
    return span ? (this.#locate(span, span)?.range ?? null) : null;
  }

  /** The painted sentence after (`1`) or before (`-1`) this one, around the ends; from `null`, the first or last. */
  step(from: number | null, step: 1 | -1): number | null {
    const sentences = this.sentences;
    if (step === 1) return sentences.find((each) => from === null || each > from) ?? sentences[0] ?? null;
    return sentences.findLast((each) => from === null || each < from) ?? sentences.at(-1) ?? null;
  }

  /** Scrolls a sentence into view and tints it for a moment. `false` if it is no longer in the page. */
  show(sentence: number): boolean {
    const range = this.rangeOf(sentence);
    if (!range) return false;
    showRange(range);
    this.#painter.paint('flash', [range]);
    clearTimeout(this.#flash);
    this.#flash = setTimeout(() => this.#painter.paint('flash', []), FLASH_MS);
    return true;
  }

  /**
   * To be called when the page has changed. Drops at once what no longer holds its words.
   * @returns whether anything is missing that `repair` may find again
   */
  prune(): boolean {
    const intact = this.#painted.filter(holdsItsWords);
    if (intact.length < this.#painted.length) this.#setPainted(intact);
    return intact.length < this.#passages.length;
  }

  /** Whether the page has cleared what paints: the registry's entries, the style sheet. */
  isCleared(): boolean {
    return this.#passages.length > 0 && !this.#painter.isIntact();
  }

  /** Reads the page anew and paints the passages where their words stand now. */
  repair(): void {
    this.#reading = this.#read() ?? this.#reading;
    this.#painter.restore();
    this.#locateAll();
  }

  /** Nothing is painted and nothing left behind. */
  dispose(): void {
    clearTimeout(this.#flash);
    this.#passages = [];
    this.#painted = [];
    this.#painter.dispose();
  }

  #locateAll(): void {
    this.#setPainted(
      this.#passages.flatMap((passage) => {
        const sentence = this.#sentences[passage.sentence];
        const place = sentence && this.#locate(passage, sentence);
        return place ? [{ ...passage, ...place }] : [];
      }),
    );
  }

  /** A passage is found by its sentence: a word or two alone could stand anywhere. */
  #locate(span: Span, sentence: Span): { range: Range; words: string } | null {
    const moved = findAgain(this.#original.article.text, this.#reading.article.text, sentence);
    if (!moved) return null;
    const shift = moved.start - sentence.start;
    const range = rangeFor(this.#reading.places, { start: span.start + shift, end: span.end + shift });
    return range && { range, words: range.toString() };
  }

  #setPainted(painted: PaintedPassage[]): void {
    this.#painted = painted;
    for (const style of HIGHLIGHT_STYLES) {
      if (style !== 'flash') this.#painter.paint(style, rangesIn(painted, style));
    }
  }
}

function rangesIn(painted: PaintedPassage[], style: HighlightStyle): Range[] {
  return painted.filter((passage) => passage.style === style).map((passage) => passage.range);
}

/** A live range collapses or grows without an event when the page changes its nodes. */
function holdsItsWords({ range, words }: PaintedPassage): boolean {
  return range.startContainer.isConnected && range.toString() === words;
}
