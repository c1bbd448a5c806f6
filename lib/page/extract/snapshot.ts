import { type DomReader, domReader, ELEMENT_NODE, TEXT_NODE } from './dom-reader.ts';
import { type FoldedText, Folding } from './folding.ts';
import { INLINE, STRONG, UNREAD } from './tags.ts';
import { countWords } from './word-count.ts';

/** An element of the page as it was at one moment: what extraction asks of it, free of the page's tricks. */
export interface Box {
  element: Element;
  tag: string;
  /** `class`, `id` and the like, as written. */
  hint: string;
  /** Does not break the line. */
  isInline: boolean;
  /** By its own attributes; a style sheet may hide more. */
  isHidden: boolean;
  parent: Box | null;
  /** The lines inside it: `lines.slice(first, end)`. */
  first: number;
  end: number;
}

/** A line of text between two breaks of the page's flow. */
export interface Line extends FoldedText {
  /** The nearest element that is no inline element. */
  box: Box;
  words: number;
  linkedWords: number;
  /** Words in bold or italic type. */
  strongWords: number;
}

export interface Snapshot {
  boxes: Box[];
  lines: Line[];
  /** Whether a box is seen, by its style sheets too; asked of few, for it may cost a layout. */
  isShown(box: Box): boolean;
  /** The page was too large to be read to its end. */
  cut: boolean;
}

/** Far above any article's page; 300,000 text nodes and 100,000 elements are still read whole. */
const MOST_NODES = 1_000_000;

/** Reads the page's elements and text once, top down, without recursion. */
export function snapshot(document: Document): Snapshot {
  return new Reading(domReader(document)).read(document.documentElement);
}

const HINT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'data-type'];
const LONGEST_HINT = 300;

/** Text only screen readers say, inside the lines that are seen. */
const FOR_READERS_ALOUD =
  /\b(?:sr-only|visually-?hidden|screen-reader(?:-text)?|off-?screen|assistive-text)\b/i;
const UNFOLDING = /tooltip|popover|hover-?card|rollover[\w-]*-block/i;
const SET_APART = /caption|credit/i;
/** A row of a table is one line; a row with this many words so far is a page laid out in columns. */
const CELLS = new Set(['td', 'th']);
const LONG_ROW = 30;
const LINE_BOXES = new Set(['p', 'li', 'h2', 'h3', 'h4', 'blockquote']);

class Reading {
  #dom: DomReader;
  #folding = new Folding();
  #boxes: Box[] = [];
  #lines: Line[] = [];
  /** The elements the reading stands in; of them those that break the line. */
  #open: Box[] = [];
  #blocks: Box[] = [];
  #links = 0;
  #strong = 0;
  #counts = { words: 0, linkedWords: 0, strongWords: 0, breaks: 0 };

  constructor(dom: DomReader) {
    this.#dom = dom;
  }

  read(root: Element): Snapshot {
    let node: Node | null = root;
    let count = 0;
    for (; node && count < MOST_NODES; count += 1) {
      const box = this.#visit(node);
      const child: Node | null = box && this.#dom.firstChild(node);
      if (box && !child) this.#leave(box);
      if (box && child) this.#open.push(box);
      node = child ?? this.#next(node, root);
    }
    while (this.#open.length > 0) this.#leave(this.#open.pop() as Box);
    return {
      boxes: this.#boxes,
      lines: this.#lines,
      isShown: (box) => this.#dom.isShown(box.element),
      cut: node !== null,
    };
  }

  /** The node after this one and all inside it; the boxes it is the last in are left. */
  #next(node: Node, root: Element): Node | null {
    if (node === root) return null;
    let next = this.#dom.nextSibling(node);
    while (!next && this.#open.length > 0) {
      const left = this.#open.pop() as Box;
      this.#leave(left);
      if (left.element === root) return null;
      next = this.#dom.nextSibling(left.element);
    }
    return next;
  }

  /** The node's box if it is an element to go into. */
  #visit(node: Node): Box | null {
    const type = this.#dom.nodeType(node);
    if (type === TEXT_NODE) this.#text(node as Text);
    return type === ELEMENT_NODE ? this.#enter(node as Element) : null;
  }

  #text(node: Text): void {
    const data = this.#dom.data(node);
    const words = countWords(data);
    if (words > 0) this.#counts.breaks = 0;
    this.#counts.words += words;
    if (this.#links > 0) this.#counts.linkedWords += words;
    if (this.#strong > 0) this.#counts.strongWords += words;
    this.#folding.add(node, data);
  }

  #enter(element: Element): Box | null {
    const tag = this.#dom.tag(element);
    if (tag === 'br') this.#break();
    if (UNREAD.has(tag)) return null;
    const hint = this.#hint(element);
    if (FOR_READERS_ALOUD.test(hint) || this.#isFoldedAside(element, tag, hint)) return null;
    const parent = this.#open.at(-1) ?? null;
    const box: Box = {
      element,
      tag,
      hint,
      isInline: this.#isInline(tag, hint),
      isHidden: this.#isHidden(element, tag),
      parent,
      first: 0,
      end: 0,
    };
    if (CELLS.has(tag)) this.#folding.addBreak();
    if (!box.isInline) {
      this.#flush();
      this.#blocks.push(box);
    }
    if (tag === 'a') this.#links += 1;
    if (STRONG.has(tag)) this.#strong += 1;
    box.first = this.#lines.length;
    this.#boxes.push(box);
    return box;
  }

  #leave(box: Box): void {
    if (box.tag === 'a') this.#links -= 1;
    if (STRONG.has(box.tag)) this.#strong -= 1;
    if (!box.isInline) {
      this.#flush();
      this.#blocks.pop();
    }
    box.end = this.#lines.length;
  }

  /** One `<br>` is a space, two end the line. */
  #break(): void {
    this.#counts.breaks += 1;
    if (this.#counts.breaks > 1) this.#flush();
    else this.#folding.addBreak();
  }

  #flush(): void {
    const { words, linkedWords, strongWords } = this.#counts;
    this.#counts = { words: 0, linkedWords: 0, strongWords: 0, breaks: 0 };
    const folded = this.#folding.finish();
    const box = this.#blocks.at(-1);
    if (box && folded.text) this.#lines.push({ ...folded, box, words, linkedWords, strongWords });
  }

  /** A page's own element within a line of text is part of it; a caption in a `<span>` is not. */
  #isInline(tag: string, hint: string): boolean {
    if (CELLS.has(tag)) return this.#counts.words < LONG_ROW;
    if (INLINE.has(tag)) return tag !== 'span' || !SET_APART.test(hint);
    return tag.includes('-') && this.#isInLine();
  }

  /** A note within a line that opens when it is pointed at. */
  #isFoldedAside(element: Element, tag: string, hint: string): boolean {
    if (tag !== 'span' || !hint || !this.#isInLine()) return false;
    return UNFOLDING.test(hint) || !this.#dom.isShown(element);
  }

  #isInLine(): boolean {
    return LINE_BOXES.has(this.#blocks.at(-1)?.tag ?? '') && this.#counts.words > 0;
  }

  #isHidden(element: Element, tag: string): boolean {
    const { attribute } = this.#dom;
    if (attribute(element, 'hidden') !== null) return true;
    if (tag !== 'body' && attribute(element, 'aria-hidden') === 'true') return true;
    const style = attribute(element, 'style');
    return style !== null && /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(style);
  }

  #hint(element: Element): string {
    const { attribute } = this.#dom;
    let hint = '';
    for (const name of HINT_ATTRIBUTES) {
      const value = attribute(element, name);
      if (value) hint += ` ${value.slice(0, LONGEST_HINT)}`;
    }
    return hint;
  }
}
