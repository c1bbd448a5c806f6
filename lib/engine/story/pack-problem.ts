import type { BaseIssue } from 'valibot';

/** Where a pack is wrong, and why: its kind, to be told in any language, and what exactly, in English. */
export interface PackProblem {
  /** `facts[3].id`; empty for the file as a whole. */
  path: string;
  kind: PackProblemKind;
  message: string;
}

export type PackProblemKind =
  /** The file as a whole is no pack that can be read. */
  | 'file'
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-type'
  /** None of the values that may stand there. */
  | 'wrong-value'
  | 'too-long'
  /** Of the right type, and not written as it has to be: an id, a day, an address. */
  | 'malformed'
  | 'duplicate-id'
  | 'unknown-id'
  | 'unreportable-fact'
  | 'repeated-report'
  | 'wrong-detail';

const OF_CHOICE = new Set(['picklist', 'literal', 'union']);
const OF_LENGTH = new Set(['max_length', 'max_entries']);

/** What the schema has found, as a problem. */
export function schemaProblem(issue: BaseIssue<unknown>): PackProblem {
  return { path: pathOf(issue), kind: kindOf(issue), message: issue.message };
}

function pathOf({ path }: BaseIssue<unknown>): string {
  return (path ?? []).reduce((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function kindOf({ kind, type, expected, received }: BaseIssue<unknown>): PackProblemKind {
  if (kind === 'validation') return OF_LENGTH.has(type) ? 'too-long' : 'malformed';
  if (received === 'undefined') return 'missing-field';
  if (type === 'strict_object' && expected === 'never') return 'unknown-field';
  return OF_CHOICE.has(type) ? 'wrong-value' : 'wrong-type';
}
