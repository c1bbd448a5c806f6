import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { CommandError } from './command-error.ts';
import { readLines } from './read-lines.ts';

/** What a verb makes of one line's value. Throws a `CommandError` where the line is not what it takes. */
export type LineVerb = (input: Record<string, unknown>) => Record<string, unknown>;

/**
 * Runs a verb over newline-delimited JSON, one line out for each line in, in the same order and in constant
 * memory. A bad line gives its error in its place. Returns the exit status: 1 if any line was bad.
 */
export async function filterLines(verb: LineVerb, input: Readable, output: Writable): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of readLines(input)) {
    number += 1;
    const { answer, bad } = answerLine(verb, line, number);
    if (bad) status = 1;
    if (!output.write(`${answer}\n`)) await once(output, 'drain');
  }
  return status;
}

function answerLine(verb: LineVerb, line: string, number: number): { answer: string; bad: boolean } {
  try {
    const input = parseLine(line);
    const id = input.id === undefined ? {} : { id: input.id };
    return { answer: writeLine({ ...id, ...verb(input) }), bad: false };
  } catch (error) {
    const kind = error instanceof CommandError ? error.kind : 'unexpected';
    const message = error instanceof Error ? error.message : String(error);
    return { answer: JSON.stringify({ error: { kind, message, line: number } }), bad: true };
  }
}

/** Of a JSON value, only what is nested too deep or is too long cannot be written: an `id` is the caller's own. */
function writeLine(answer: Record<string, unknown>): string {
  try {
    return JSON.stringify(answer);
  } catch {
    throw new CommandError('too-large', 'The answer to this line is nested too deep or is too long.');
  }
}

/** The object in a line of JSON, or a `CommandError`. */
export function parseLine(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CommandError('not-json', 'This line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CommandError('not-an-object', 'This line is not a JSON object.');
  }
  return value as Record<string, unknown>;
}
