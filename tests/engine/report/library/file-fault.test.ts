import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundFault, findPackFault } from '../../../../lib/engine/report/library/file-fault.ts';
import { writePack } from '../../../../lib/engine/story/write-pack.ts';
import { HARBOUR_PACK } from '../../../fixtures/harbour-pack.ts';

const PACK = writePack(HARBOUR_PACK);

describe('a file that is no story pack', () => {
  const CASES: [what: string, text: string, found: FoundFault][] = [
    ['nothing at all', '', { fault: 'empty' }],
    ['nothing but space', ' \n\t\n', { fault: 'empty' }],
    ['a page that shows a pack', `<!doctype html>\n<pre>${PACK}</pre>`, { fault: 'html' }],
    ['a page without a doctype', '\n<html lang="en"></html>', { fault: 'html' }],
    ['another page’s error', '<?xml version="1.0"?><Error/>', { fault: 'html' }],
    ['a file cut off between fields', PACK.slice(0, 60), { fault: 'truncated' }],
    ['a file cut off in a text', '{"schema": "crossread/pa', { fault: 'truncated' }],
    ['prose', 'Not today.', { fault: 'not-json' }],
    ['another schema', '{"schema": "someone/else@1"}', { fault: 'not-a-pack' }],
    ['a list', '[1, 2]', { fault: 'not-a-pack' }],
    [
      'a name of the language’s own',
      '{"__proto__": {"schema": "crossread/pack@1"}}',
      { fault: 'not-a-pack' },
    ],
    ['a pack of tomorrow', '{"schema": "crossread/pack@2"}', { fault: 'newer' }],
    ['brackets without end', '['.repeat(1_000_000), { fault: 'too-deep' }],
    ['more than any pack', ' '.repeat(20_000_001), { fault: 'too-large' }],
  ];
  it.each(CASES)('is known for what it is: %s', (_, text, { fault }) => {
    expect(findPackFault(text)?.fault).toBe(fault);
  });

  it('is told where it goes wrong, by line and column', () => {
    expect(findPackFault('{\n  "schema": "x",\n  "id": "y" "z"\n}')).toEqual({
      fault: 'not-json',
      place: { line: 3, column: 13 },
    });
  });

  it('has no fault where it is a pack', () => {
    expect(findPackFault(PACK)).toBeNull();
  });

  it('never brings the reading down, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(PACK.length).map((end) => PACK.slice(0, end)),
        ),
        (text) => {
          findPackFault(text);
        },
      ),
    );
  });

  it('cut off anywhere before its last bracket, is never taken for a pack', () => {
    const last = PACK.lastIndexOf('}');
    fc.assert(fc.property(fc.nat(last), (end) => findPackFault(PACK.slice(0, end)) !== null));
  });
});
