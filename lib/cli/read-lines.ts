import type { Readable } from 'node:stream';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The lines of a UTF-8 stream, each without its ending, in memory for the longest line alone. Only a line feed, or
 * carriage return and line feed, ends a line: JSON may hold U+2028 and U+2029 as they are, at which `node:readline`
 * splits. One byte order mark at the start is dropped; after a last line feed comes no line.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of withoutByteOrderMark(input)) {
    const [first = '', ...others] = chunk.split('\n');
    begun.push(first);
    for (const next of others) {
      yield withoutReturn(begun.join(''));
      begun = [next];
    }
  }
  const last = begun.join('');
  if (last !== '') yield withoutReturn(last);
}

async function* withoutByteOrderMark(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let start = true;
  for await (const chunk of input as AsyncIterable<string>) {
    yield start && chunk.startsWith(BYTE_ORDER_MARK) ? chunk.slice(1) : chunk;
    start = false;
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
