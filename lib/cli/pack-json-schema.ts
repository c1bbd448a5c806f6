import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../engine/story/pack-schema.ts';

const FILE = new URL('../../public/packs/pack.schema.json', import.meta.url);

/** The story pack's format as a JSON Schema, made from the schema the parser checks with. */
export function packJsonSchema(): object {
  const schema = toJsonSchema(packSchema, { errorMode: 'ignore' });
  return {
    ...schema,
    title: 'Crossread story pack',
    description: 'What each field means: lib/engine/story/pack.ts.',
  };
}

if (import.meta.main) writeFileSync(FILE, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
