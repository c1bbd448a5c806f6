import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { crossread, json, line, MAIN, ROOT } from './crossread.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const DEPTH = 200_000;

/** What became of each line: its id, or its error's kind and line. */
function outcomes(input: string | Buffer) {
  const { lines, status } = crossread(['split'], input);
  return { of: json(lines).map(({ id, error }) => (error ? [error.kind, error.line] : id)), status };
}

describe('Lines', () => {
  it.each([
    ['end at a line feed', '{"id":1,"text":"A."}\n{"id":2,"text":"B."}\n', [1, 2]],
    ['need no line feed after the last', '{"id":1,"text":"A."}\n{"id":2,"text":"B."}', [1, 2]],
    ['may end as on Windows', '{"id":1,"text":"A."}\r\n{"id":2,"text":"B."}\r\n', [1, 2]],
    [
      'may follow a byte order mark',
      `${BYTE_ORDER_MARK}{"id":1,"text":"A."}\n{"id":2,"text":"B."}\n`,
      [1, 2],
    ],
    ['may hold a raw line separator', '{"id":1,"text":"A.\u2028B."}\n{"id":2,"text":"C."}\n', [1, 2]],
    ['may hold a raw paragraph separator', '{"id":1,"text":"A.\u2029B."}\n', [1]],
    ['are none in an empty input', '', []],
    ['are none in a byte order mark alone', BYTE_ORDER_MARK, []],
  ])('%s', (_, input, ids) => {
    expect(outcomes(input)).toEqual({ of: ids, status: 0 });
  });

  it('give an error when empty, and one byte order mark is enough', () => {
    const input = `${BYTE_ORDER_MARK}{"id":1,"text":"A."}\n\n\r\n${BYTE_ORDER_MARK}{"id":4,"text":"B."}\n{"id":5,"text":"C."}\n`;
    expect(outcomes(input)).toEqual({
      of: [1, ['not-json', 2], ['not-json', 3], ['not-json', 4], 5],
      status: 1,
    });
  });

  it('may be longer than what is read at once, with letters of several bytes', () => {
    const long = 'Blåbærsyltetøy. '.repeat(40_000);
    expect(
      outcomes(line({ id: 1, text: 'A.' }) + line({ id: 2, text: long }) + line({ id: 3, text: 'B.' })).of,
    ).toEqual([1, 2, 3]);
  });

  it('too deep to answer give an error in their place', () => {
    const deep = `{"id":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)},"text":"A."}\n`;
    expect(outcomes(line({ id: 1, text: 'A.' }) + deep + line({ id: 3, text: 'B.' }))).toEqual({
      of: [1, ['too-large', 2], 3],
      status: 1,
    });
  });

  it('come out as many as go in', () => {
    const kinds = [
      line({ text: 'A.' }),
      '\n',
      'no\n',
      '\r\n',
      line({}),
      '\u2028\n',
      '[]\n',
      '\uFEFF\n',
      'null\n',
    ];
    const input = Array.from({ length: 500 }, (_, at) => kinds[at % kinds.length]).join('');
    expect(crossread(['split'], input).lines).toHaveLength(500);
  });

  it('stop quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [MAIN, 'split'], { cwd: ROOT });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.stdin.on('error', () => {}); // The writer learns that the reader has left: that is the point.
    child.stdin.end(line({ text: 'A. B. C.' }).repeat(100_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    expect([complaint, status]).toEqual(['', 0]);
  });
});
