/** Lists of words, parted by spaces, by what each list means: every word with its meaning. */
export function byWord<Meaning extends string>(
  lists: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> {
  const entries = Object.entries<string>(lists) as [Meaning, string][];
  return new Map(entries.flatMap(([meaning, words]) => words.split(/\s+/).map((word) => [word, meaning])));
}
