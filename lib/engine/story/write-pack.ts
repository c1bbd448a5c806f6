import type { StoryPack } from './pack.ts';

/**
 * A story pack as the text of its file: one line for each entity, concept, article, fact and report, so that a
 * change of one shows as one line. `parsePack` reads it back the same.
 */
export function writePack(pack: StoryPack): string {
  const fields = Object.entries(pack).map(([key, value]) => `${JSON.stringify(key)}: ${fieldText(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function fieldText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
