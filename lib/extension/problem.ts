import type { Problem } from './tab-state.ts';

/** An error whose kind the interface has words for. */
export class KnownProblem extends Error {
  readonly kind: Problem['kind'];

  constructor(kind: Problem['kind'], details: string) {
    super(details);
    this.kind = kind;
  }
}

/** What a reader is told of an error. The browsers name their own in words, so words are what is looked at. */
export function problemOf(error: unknown): Problem {
  if (error instanceof KnownProblem) return { kind: error.kind, details: error.message };
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const lower = details.toLowerCase();
  if (lower.includes('quota')) return { kind: 'storage-full', details };
  if (lower.includes('maximum allowed size')) return { kind: 'too-large', details };
  return { kind: 'unexpected', details };
}

/**
 * The promise's value, if it settles within so many milliseconds: some browser calls never do.
 * @throws KnownProblem `timed-out`
 */
export async function within<Value>(limit: number, what: string, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new KnownProblem('timed-out', `${what}: no answer in ${limit} ms`)),
      limit,
    );
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
