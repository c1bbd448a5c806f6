import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packJsonSchema } from '../../../lib/cli/pack-json-schema.ts';

describe('public/packs/pack.schema.json', () => {
  it('is what the parser checks (`node lib/cli/pack-json-schema.ts` writes it)', () => {
    const file = new URL('../../../public/packs/pack.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(packJsonSchema());
  });
});
