import { passages } from './passages.ts';
import { type QuoteMark, readQuoteMarks } from './quote-marks.ts';
import type { Span } from './span.ts';

/** A stretch of a text between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** What stands between the marks. */
  inner: Span;
  /** Its two marks, `“”`. */
  style: string;
  /** How many quotations it stands inside. */
  depth: number;
  /** No closing mark before its paragraph ends: the next paragraph goes on, or the mark was forgotten. */
  isOpenEnded: boolean;
  /** The index of the quotation it goes on from, in a speech of several paragraphs. */
  continues?: number;
}

interface Draft extends Quotation {
  paragraph: number;
  opensParagraph: boolean;
}

interface Opening {
  mark: QuoteMark;
  closers: string;
}

const CLOSERS = new Map([
  ['“', '”“"'],
  ['”', '”'],
  ['„', '“”‟"'],
  ['‟', '”'],
  ['"', '"”'],
  ['``', "''\"”"],
  ["''", "''\""],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['‘', "’'"],
  ['’', '’'],
  ['‚', '‘’'],
  ['‛', '’'],
  ["'", "'’"],
]);

const SINGLE = new Set(['‘', '’', '‚', '‛', "'", '‹', '›']);

/** Marks that are often forgotten or meant otherwise: where a second one opens, the first was none. */
const MAY_BE_STRAY = new Set([...SINGLE, '"', "''"]);

/** A doubtful closing mark this far from its opening one is an apostrophe: chosen by hand, about twelve words. */
const DOUBTFUL_REACH = 80;

/**
 * The quotations of a text in the order they open, nested ones after the one they stand in. A quotation ends
 * at its paragraph's end at the latest, so a forgotten mark never swallows the rest. Linear in the length.
 */
export function findQuotations(text: string): Quotation[] {
  const paragraphs = passages(text);
  const marks = readQuoteMarks(text);
  let next = 0;
  const drafts = paragraphs.flatMap((paragraph, index) => {
    const first = next;
    while (next < marks.length && (marks[next] as QuoteMark).start < paragraph.end) next++;
    const pairing = new Pairing(text, paragraph, index, paragraphs[index + 1]);
    return pairing.pair(marks.slice(first, next));
  });
  return linkParagraphs(drafts);
}

class Pairing {
  readonly #text: string;
  readonly #paragraph: Span;
  readonly #index: number;
  readonly #next: Span | undefined;
  readonly #open: Opening[] = [];
  readonly #found: Draft[] = [];

  constructor(text: string, paragraph: Span, index: number, next: Span | undefined) {
    this.#text = text;
    this.#paragraph = paragraph;
    this.#index = index;
    this.#next = next;
  }

  pair(marks: QuoteMark[]): Draft[] {
    const isBetterAhead = betterClosersAhead(marks);
    for (const [index, mark] of marks.entries()) this.#take(mark, isBetterAhead[index] === true);
    this.#closeParagraph();
    return this.#found.sort((a, b) => a.start - b.start);
  }

  #take(mark: QuoteMark, isBetterAhead: boolean): void {
    const opening = mark.canClose ? this.#openingFor(mark) : -1;
    if (opening >= 0 && !this.#prefersToOpen(mark)) {
      if (!mark.isDoubtful || this.#isTrusted(opening, mark, isBetterAhead)) this.#close(opening, mark);
    } else if (mark.canOpen) {
      this.#openAt(mark);
    }
  }

  #openingFor(mark: QuoteMark): number {
    return this.#open.findLastIndex(({ closers }) => closers.includes(mark.glyph));
  }

  /** A mark that could do both opens where a word follows it and none stands before it: `“one”—“two”`. */
  #prefersToOpen(mark: QuoteMark): boolean {
    if (!mark.canOpen || '«»‹›'.includes(mark.glyph)) return false;
    const before = this.#text.charAt(mark.start - 1);
    return /^[\s([{]?$/u.test(before) && /[\p{L}\p{N}]/u.test(this.#text.charAt(mark.end));
  }

  /** Whether a mark that looks like an apostrophe closes: nothing better follows, and the opening one is near. */
  #isTrusted(opening: number, mark: QuoteMark, isBetterAhead: boolean): boolean {
    const { glyph, end } = (this.#open[opening] as Opening).mark;
    return !isBetterAhead && glyph !== '’' && mark.start - end <= DOUBTFUL_REACH;
  }

  #openAt(mark: QuoteMark): void {
    const same = this.#open.findIndex((opening) => opening.mark.glyph === mark.glyph);
    if (same >= 0) this.#cut(same, mark.start);
    this.#open.push({ mark, closers: CLOSERS.get(mark.glyph) ?? '' });
  }

  /** The same mark opens twice: the first one's closing mark was forgotten, or a straight one was a stray. */
  #cut(opening: number, end: number): void {
    const [cut] = this.#open.splice(opening);
    if (cut !== undefined && !MAY_BE_STRAY.has(cut.mark.glyph)) this.#endOpen(cut, opening, end);
  }

  #close(opening: number, mark: QuoteMark): void {
    const [closed] = this.#open.splice(opening);
    if (closed === undefined) return;
    this.#add(closed.mark, opening, mark.end, { start: closed.mark.end, end: mark.start }, mark.glyph);
  }

  #closeParagraph(): void {
    for (const [depth, opening] of this.#open.entries()) {
      if (!SINGLE.has(opening.mark.glyph) || this.#goesOn(opening.mark)) {
        this.#endOpen(opening, depth, this.#paragraph.end);
      }
    }
  }

  #goesOn(mark: QuoteMark): boolean {
    if (this.#next === undefined || !this.#opensParagraph(mark)) return false;
    return this.#text.startsWith(mark.glyph, firstVisible(this.#text, this.#next));
  }

  #endOpen(opening: Opening, depth: number, limit: number): void {
    const end = lastVisible(this.#text, { start: opening.mark.end, end: limit });
    if (end > opening.mark.end) {
      this.#add(opening.mark, depth, end, { start: opening.mark.end, end }, '');
    }
  }

  #add(mark: QuoteMark, depth: number, end: number, inner: Span, closing: string): void {
    this.#found.push({
      start: mark.start,
      end,
      inner,
      style: mark.glyph + closing,
      depth,
      isOpenEnded: closing === '',
      paragraph: this.#index,
      opensParagraph: this.#opensParagraph(mark),
    });
  }

  #opensParagraph(mark: QuoteMark): boolean {
    return firstVisible(this.#text, this.#paragraph) === mark.start;
  }
}

/** For each mark, whether a closing single mark beyond doubt comes before the next mark of another kind. */
function betterClosersAhead(marks: QuoteMark[]): boolean[] {
  const ahead: boolean[] = new Array(marks.length).fill(false);
  let isBetter = false;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as QuoteMark;
    ahead[index] = isBetter;
    const isClosingSingle = SINGLE.has(mark.glyph) && mark.canClose && !mark.canOpen;
    if (!isClosingSingle) isBetter = false;
    else if (!mark.isDoubtful) isBetter = true;
  }
  return ahead;
}

function firstVisible(text: string, { start, end }: Span): number {
  let index = start;
  while (index < end && /\s/u.test(text.charAt(index))) index++;
  return index;
}

function lastVisible(text: string, { start, end }: Span): number {
  let index = end;
  while (index > start && /\s/u.test(text.charAt(index - 1))) index--;
  return index;
}

function linkParagraphs(drafts: Draft[]): Quotation[] {
  let open: { index: number; draft: Draft } | null = null;
  return drafts.map((draft, index) => {
    const { paragraph, opensParagraph, ...quotation } = draft;
    const goesOn =
      open !== null &&
      opensParagraph &&
      open.draft.paragraph + 1 === paragraph &&
      open.draft.style.charAt(0) === quotation.style.charAt(0);
    const linked = goesOn && open !== null ? { ...quotation, continues: open.index } : quotation;
    if (quotation.depth === 0) open = quotation.isOpenEnded ? { index, draft } : null;
    return linked;
  });
}
