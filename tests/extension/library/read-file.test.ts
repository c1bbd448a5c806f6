import { describe, expect, it } from 'vitest';
import type { FileFault } from '../../../components/library/library-props.ts';
import { readFile } from '../../../entrypoints/library/read-file.ts';
import { writePack } from '../../../lib/engine/story/write-pack.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

const PACK = writePack(HARBOUR_PACK);
const HEADER = {
  schema: 'crossread/backup@1',
  madeAt: 1_700_000_000_000,
  stories: 2,
  articles: 5,
  corrections: 0,
};

function fileOf(...parts: BlobPart[]): File {
  return new File(parts, 'brought.json');
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Uint16Array([...text].map((character) => character.charCodeAt(0))).buffer);
}

describe('a file that a reader brings', () => {
  it('is a pack, a byte order mark before it or not', async () => {
    expect(await readFile(fileOf(PACK))).toEqual({ kind: 'pack', pack: HARBOUR_PACK });
    expect(await readFile(fileOf('\uFEFF', PACK))).toEqual({ kind: 'pack', pack: HARBOUR_PACK });
  });

  it('is a backup, told by its first line alone', async () => {
    const backup = { stories: 2, articles: 5, madeAt: HEADER.madeAt, settings: null };
    expect(await readFile(fileOf(JSON.stringify(HEADER), '\n', 'whatever'))).toEqual({
      kind: 'backup',
      backup,
    });
  });

  it('is a backup that carries settings, however many sites they name', async () => {
    const switchedOff = Array.from({ length: 1000 }, (_, at) =>
      `${at}.${'a'.repeat(240)}.example`.slice(0, 253),
    );
    const settings = { highlights: false, highlightConfirmed: true, switchedOff, language: 'nb' };
    expect(await readFile(fileOf(JSON.stringify({ ...HEADER, settings }), '\n'))).toMatchObject({
      kind: 'backup',
      backup: { settings },
    });
  });

  it('is read no further than its size, where that is more than any pack’s', async () => {
    const file = fileOf('{');
    Object.defineProperty(file, 'size', { value: 60_000_001 });
    file.arrayBuffer = () => Promise.reject(new Error('was read'));
    expect(await readFile(file)).toEqual({ kind: 'refused', refusal: { fault: 'too-large' } });
  });

  const FAULTS: [what: string, file: File, fault: FileFault][] = [
    ['nothing in it', fileOf(''), 'empty'],
    ['UTF-16 with its mark', fileOf(utf16(`\uFEFF${PACK}`)), 'utf-16'],
    ['UTF-16 without', fileOf(utf16(PACK)), 'utf-16'],
    ['a web page', fileOf('<!doctype html><title>Not found</title>'), 'html'],
    ['half a pack', fileOf(PACK.slice(0, -40)), 'truncated'],
    ['a backup of tomorrow', fileOf(JSON.stringify({ ...HEADER, schema: 'crossread/backup@2' })), 'newer'],
    ['a backup’s first line spoilt', fileOf(JSON.stringify({ ...HEADER, stories: -1 })), 'not-a-backup'],
  ];
  it.each(FAULTS)('is refused for what it is: %s', async (_, file, fault) => {
    expect(await readFile(file)).toMatchObject({ kind: 'refused', refusal: { fault } });
  });

  it('is refused with each place where a pack is wrong', async () => {
    const [first, ...articles] = HARBOUR_PACK.articles;
    const hostile = { ...HARBOUR_PACK, articles: [{ ...first, url: 'javascript:alert(1)' }, ...articles] };
    expect(await readFile(fileOf(JSON.stringify(hostile)))).toMatchObject({
      kind: 'refused',
      refusal: { problems: [{ path: 'articles[0].url', kind: 'malformed' }] },
    });
  });

  it('is told of where the browser cannot read it', async () => {
    const file = fileOf(PACK);
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readFile(file)).toMatchObject({ kind: 'refused', refusal: { fault: 'unreadable' } });
  });
});
