import * as v from 'valibot';
import { isDeeperThan } from '../text/json-depth.ts';
import type { StoryPack } from './pack.ts';
import { type PackProblem, schemaProblem } from './pack-problem.ts';
import { findBrokenReferences } from './pack-references.ts';
import { PACK_SCHEMA_ID, packSchema } from './pack-schema.ts';

export type ParsedPack = { ok: true; pack: StoryPack } | { ok: false; problems: PackProblem[] };

/** A pack is text; the largest story seen is under 1 MB. Checked before anything is read. */
export const MOST_PACK_CHARACTERS = 20_000_000;
/** The format nests six deep. Deeper is refused before anything walks it: a walk by recursion would overflow. */
export const MOST_PACK_DEPTH = 20;
/** More problems than this help nobody. */
const MOST_PROBLEMS = 20;

/** The story pack in a file's text, or every place where the file is wrong with the reason. Never throws. */
export function parsePack(json: string): ParsedPack {
  const text = json.startsWith('\uFEFF') ? json.slice(1) : json;
  const refusal = refuseFile(text);
  if (refusal !== null) return { ok: false, problems: [fileProblem(refusal)] };
  const value = parseJson(text);
  if (!value.ok) return value;
  const version = refuseVersion(value.value);
  if (version !== null) return { ok: false, problems: [{ ...fileProblem(version), path: 'schema' }] };
  const checked = v.safeParse(packSchema, value.value);
  if (!checked.success)
    return { ok: false, problems: checked.issues.slice(0, MOST_PROBLEMS).map(schemaProblem) };
  const pack: StoryPack = checked.output;
  const problems = findBrokenReferences(pack).slice(0, MOST_PROBLEMS);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack };
}

function refuseFile(text: string): string | null {
  if (text.length > MOST_PACK_CHARACTERS) {
    const millions = (text.length / 1_000_000).toFixed(0);
    return `The file is too large: ${millions} million characters, where a story pack has at most 20 million.`;
  }
  if (text.trim() === '') return 'The file is empty.';
  if (isDeeperThan(text, MOST_PACK_DEPTH))
    return `The file nests deeper than ${MOST_PACK_DEPTH} levels, which no story pack does.`;
  return null;
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; problems: PackProblem[] } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [fileProblem(`The file is not JSON: ${reason}`)] };
  }
}

/** A file of another kind, or of a newer Crossread, is told so in one sentence instead of in fifty. */
function refuseVersion(value: unknown): string | null {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  if (schema === PACK_SCHEMA_ID) return null;
  if (typeof schema === 'string' && schema.startsWith('crossread/pack@')) {
    return `This pack has the format ${schema.slice(0, 40)}, which a newer Crossread made. This one reads ${PACK_SCHEMA_ID}.`;
  }
  return `This is not a story pack: "schema" must be "${PACK_SCHEMA_ID}".`;
}

function fileProblem(message: string): PackProblem {
  return { path: '', kind: 'file', message };
}
