import { RefusedFile } from './refused-file.ts';

/** A story's line holds its packs, of at most 20 million characters each, as strings within JSON. */
const MOST_LINE_CHARACTERS = 60_000_000;

export interface FileLine {
  text: string;
  /** It ends with a line end: not so the last line of a file that was cut off. */
  isEnded: boolean;
}

/**
 * The lines of a text file in UTF-8, as they come; a byte order mark is left out, and so is an empty last line.
 * @throws RefusedFile `utf-16`, `too-large` for one line, `unreadable`
 */
export async function* fileLines(file: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<FileLine> {
  let rest: string[] = [];
  let length = 0;
  for await (const text of decoded(file)) {
    const [first = '', ...others] = text.split('\n');
    rest.push(first);
    length += first.length;
    if (length > MOST_LINE_CHARACTERS) throw new RefusedFile('too-large', 'a line is too long');
    if (others.length === 0) continue;
    for (const text of [rest.join(''), ...others.slice(0, -1)]) yield { text, isEnded: true };
    rest = others.slice(-1);
    length = rest[0]?.length ?? 0;
  }
  const last = rest.join('');
  if (last !== '') yield { text: last, isEnded: false };
}

async function* decoded(file: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isStart = true;
  for await (const bytes of chunks(file)) {
    if (isStart && isUtf16(bytes)) throw new RefusedFile('utf-16');
    isStart = false;
    yield decode(decoder, bytes);
  }
  yield decode(decoder);
}

async function* chunks(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw new RefusedFile('unreadable', String(error));
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array<ArrayBuffer>): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new RefusedFile('not-json', 'not UTF-8');
  }
}

/**
 * Whether a file begins as in UTF-16: with its byte order mark, or a zero in its first two bytes, as JSON in UTF-8
 * never does.
 */
export function isUtf16([first, second]: Uint8Array): boolean {
  return (
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0
  );
}
