/**
 * JSON that is the same for the same value, in whatever order its fields stand. It writes lone surrogates as escapes,
 * so that no browser changes them.
 */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, sorted);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
