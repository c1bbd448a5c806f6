import { PACK_SCHEMA_ID } from '../../story/pack-schema.ts';
import { MOST_PACK_CHARACTERS, MOST_PACK_DEPTH } from '../../story/parse-pack.ts';
import { isDeeperThan } from '../../text/json-depth.ts';

/** What a file is instead of a story pack. */
export type PackFault =
  | 'empty'
  | 'html'
  | 'truncated'
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'newer'
  | 'not-a-pack';

export interface FoundFault {
  fault: PackFault;
  /** Where, from 1, if the file goes wrong at one place. */
  place?: { line: number; column: number };
}

/**
 * What is wrong with a file as a whole, in a kind that can be told in any language; `null` where it is a pack of this
 * format, whose inside `parsePack` looks at. Never throws.
 */
export function findPackFault(text: string): FoundFault | null {
  if (text.length > MOST_PACK_CHARACTERS) return { fault: 'too-large' };
  const start = text.slice(0, 1000).trimStart();
  if (start === '' && text.trim() === '') return { fault: 'empty' };
  if (/^<(?:!doctype|html|head|body|\?xml|!--)/i.test(start)) return { fault: 'html' };
  if (isDeeperThan(text, MOST_PACK_DEPTH)) return { fault: 'too-deep' };
  try {
    return faultOf(JSON.parse(text));
  } catch (error) {
    return faultAt(text, String(error));
  }
}

function faultOf(value: unknown): FoundFault | null {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
  if (schema === PACK_SCHEMA_ID) return null;
  const isNewer = typeof schema === 'string' && schema.startsWith('crossread/pack@');
  return { fault: isNewer ? 'newer' : 'not-a-pack' };
}

/** Engines tell the place of an error by its line and column, by its offset, or not at all. */
function faultAt(text: string, message: string): FoundFault {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const [, offset] = /position (\d+)/.exec(message) ?? [];
  const place =
    line !== undefined && column !== undefined
      ? { line: Number(line), column: Number(column) }
      : offset !== undefined
        ? placeOf(text, Number(offset))
        : null;
  const isAtEnd = offset !== undefined && Number(offset) >= text.trimEnd().length;
  const isCutOff = isAtEnd || /end of (?:JSON|data|input)|unterminated/i.test(message);
  if (isCutOff && /^\s*[{[]/.test(text)) return { fault: 'truncated' };
  return place === null ? { fault: 'not-json' } : { fault: 'not-json', place };
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
