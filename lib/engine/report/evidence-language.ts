import type { ComparedFact, Signal } from '../compare/comparison.ts';

/** These stand for what the pack calls an idea; the others for words met again in the page's own language. */
const NAMED_BY_THE_PACK: ReadonlySet<Signal> = new Set(['concept', 'reference', 'context']);

/**
 * The language of what a piece of evidence stands for, as a primary subtag; `null` where it is not known. A name is the
 * pack's too, unless it was met again in a report's own sentence.
 */
export function languageOfReference(
  signal: Signal,
  fact: ComparedFact,
  pageLanguage: string | null,
): string | null {
  const isPackName = signal === 'entity' && !fact.outlets.some(({ isVerbatim }) => isVerbatim);
  return isPackName || NAMED_BY_THE_PACK.has(signal) ? fact.language : pageLanguage;
}
