import type { Piece } from '../places.ts';

/** A text with its white space folded, and where each stretch of it stands in the page. */
export interface FoldedText {
  text: string;
  /** `textStart` counts from this text's own start. */
  pieces: Piece[];
}

interface Space {
  node: Text | null;
  offset: number;
}

const LINE_BREAK: Space = { node: null, offset: 0 };

/**
 * Folds text nodes into one line as a browser shows them: each run of white space is one space, none at the ends;
 * soft hyphens and zero-width marks are left out. Linear in the length of the text.
 */
export class Folding {
  #parts: string[] = [];
  #pieces: Piece[] = [];
  #length = 0;
  #space: Space | null = null;

  /** Adds the next text node of the line. */
  add(node: Text, data: string): void {
    let at = 0;
    while (at < data.length) {
      const unit = data.charCodeAt(at);
      if (isSpace(unit)) {
        this.#space ??= { node, offset: at };
        at += 1;
      } else if (isUnseen(unit)) {
        at += 1;
      } else {
        const end = endOfWord(data, at);
        this.#putWord(node, at, data.slice(at, end));
        at = end;
      }
    }
  }

  /** A break within the line: a space that stands in no text node. */
  addBreak(): void {
    this.#space ??= LINE_BREAK;
  }

  /** The line so far; folding starts anew. */
  finish(): FoldedText {
    const folded = { text: this.#parts.join(''), pieces: this.#pieces };
    this.#parts = [];
    this.#pieces = [];
    this.#length = 0;
    this.#space = null;
    return folded;
  }

  #putWord(node: Text, offset: number, word: string): void {
    if (this.#space && this.#length > 0) this.#putSpace(this.#space);
    this.#space = null;
    this.#put(node, offset, word);
  }

  #putSpace({ node, offset }: Space): void {
    if (node) {
      this.#put(node, offset, ' ');
    } else {
      this.#parts.push(' ');
      this.#length += 1;
    }
  }

  #put(node: Text, nodeStart: number, text: string): void {
    const last = this.#pieces.at(-1);
    if (last && last.node === node && last.nodeStart + last.length === nodeStart) last.length += text.length;
    else this.#pieces.push({ node, nodeStart, textStart: this.#length, length: text.length });
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** The text of `data` folded, where nobody asks for the way back. */
export function foldSpaces(data: string): string {
  return data
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function endOfWord(data: string, start: number): number {
  let end = start + 1;
  while (end < data.length) {
    const unit = data.charCodeAt(end);
    if (isSpace(unit) || isUnseen(unit)) break;
    end += 1;
  }
  return end;
}

function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 || unit === 0xa0 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x3000
  );
}

/** Soft hyphen, zero-width space, byte order mark. */
function isUnseen(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0xfeff;
}
