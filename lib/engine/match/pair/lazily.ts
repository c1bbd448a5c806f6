/** A value made when it is first asked for: a worker that starts for another purpose reads no word tables. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
