import { passages } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import { introducer } from './block-quotation.ts';
import type { Words } from './lexicon/compiled.ts';
import { type Mark, quotationMark } from './mark.ts';
import type { Outline, Token } from './outline.ts';
import { type Attribution, isSaying } from './saying.ts';
import { sayingFrom } from './saying-behind.ts';
import { subjectOf } from './speaker.ts';

const DASHES = new Set(['–', '—', '-']);
const ENDS = '.!?…';

/** Speech and who says it. */
interface Speech extends Span {
  speaker: Span | undefined;
}

/**
 * What is said after a dash, as Norwegian papers write it: "– We are ready, says Berg. – We wait." No mark ends such
 * speech; the clause that names the speaker does, or the paragraph. Linear in the length of the text.
 */
export function findDashSpeech(text: string, outlines: Outline[], words: Words): Mark[] {
  if (!words.speech.dashOpensSpeech) return [];
  let next = 0;
  let speaker: Span | undefined;
  return passages(text).flatMap((paragraph) => {
    const first = next;
    while (next < outlines.length && (outlines[next] as Outline).start < paragraph.end) next++;
    const reading = new ParagraphReader(words);
    for (const outline of outlines.slice(first, next)) reading.read(outline);
    const spoken = reading.finish().filter((speech) => isSpeech(text, speech));
    speaker =
      reading.speaker ??
      (spoken.length > 0 ? (speaker ?? namedBefore(outlines[first - 1], words)) : undefined);
    return spoken.map((speech) => {
      const named = speech.speaker ?? (isQuestion(text, speech) ? undefined : speaker);
      return quotationMark(text, speech, named);
    });
  });
}

/** Reads a paragraph sentence by sentence and keeps what is said in it. */
class ParagraphReader {
  /** Who speaks in the paragraph, as the last clause of saying told. */
  speaker: Span | undefined;
  readonly #words: Words;
  readonly #spoken: Speech[] = [];
  #open: Speech | null = null;

  constructor(words: Words) {
    this.#words = words;
  }

  /**
   * The speech goes to the clause that names its speaker, or to the sentence's end; a dash behind the clause resumes
   * it.
   */
  read({ tokens }: Outline): void {
    let from = isDash(tokens[0]) ? this.#begin(tokens, 0) : 0;
    while (this.#open !== null) {
      const clause = sayingClause(tokens, from, this.#words);
      this.#open.end = tokens[(clause?.end ?? tokens.length) - 1]?.end ?? this.#open.end;
      if (clause === null) return;
      this.speaker = clause.found.speaker;
      this.#open.speaker = this.speaker;
      this.finish();
      let resumed = clause.end + 1;
      while (resumed < tokens.length && !isDash(tokens[resumed])) resumed++;
      if (resumed < tokens.length) from = this.#begin(tokens, resumed);
    }
  }

  /** All that was said, the last of it to the paragraph's end. */
  finish(): Speech[] {
    if (this.#open !== null) this.#spoken.push(this.#open);
    this.#open = null;
    return this.#spoken;
  }

  /** Opens speech at a dash; the index after it. */
  #begin(tokens: Token[], at: number): number {
    this.finish();
    const { start, end } = tokens[at] as Token;
    this.#open = { start, end, speaker: this.speaker };
    return at + 1;
  }
}

interface SayingClause {
  /** The index after the last token of what is said. */
  end: number;
  found: Attribution;
}

/** The first clause from a place on that says who speaks: ", says Berg"; or a sentence of its own: "– Why? asks Berg". */
function sayingClause(tokens: Token[], from: number, { speech }: Words): SayingClause | null {
  for (let at = from; at < tokens.length; at++) {
    const pause = tokens[at - 1]?.lower ?? '';
    const isAfterPause = at === 0 || (at > from && (pause === ',' || ENDS.includes(pause)));
    if (!isAfterPause || tokens[at]?.isWord !== true || !isSaying(tokens, at, speech)) continue;
    const found = sayingFrom(tokens, at, false, speech);
    if (found !== undefined) return { end: pause === ',' ? at - 1 : at, found };
  }
  return null;
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASHES.has(token.lower);
}

/** An item of a list has a dash as well, but neither a speaker nor the end of a sentence. */
function isSpeech(text: string, { end, speaker }: Speech): boolean {
  return speaker !== undefined || ENDS.includes(text.charAt(end - 1));
}

/** A question without a speaker of its own may be the reporter's. */
function isQuestion(text: string, { end }: Span): boolean {
  return text.charAt(end - 1) === '?';
}

/** Who is named before a paragraph of speech: "Berg says:", "Berg is content." */
function namedBefore(outline: Outline | undefined, words: Words): Span | undefined {
  if (outline === undefined) return undefined;
  return introducer(outline, words) ?? subjectOf(outline.tokens, words.speech);
}
