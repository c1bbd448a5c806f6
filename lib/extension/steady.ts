/**
 * The next value with those parts of the one before that say the same, and that one itself if all do: what has not
 * changed is not drawn anew, so that what a reader has typed or opened stays.
 */
export function steady<Value extends object>(before: Value | null, next: Value): Value {
  if (!before) return next;
  const kept = { ...next };
  for (const key of Object.keys(next) as (keyof Value)[]) {
    if (JSON.stringify(before[key]) === JSON.stringify(next[key])) kept[key] = before[key];
  }
  return Object.keys(next).every((key) => kept[key as keyof Value] === before[key as keyof Value])
    ? before
    : kept;
}
