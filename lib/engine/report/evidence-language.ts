import type { ComparedFact, Signal } from '../compare/comparison.ts';

/** These stand for a name or an idea of the pack's; the others for words met again in the page's own language. */
const NAMED_BY_THE_PACK: ReadonlySet<Signal> = new Set(['concept', 'reference', 'context']);

/** The language of what a piece of evidence stands for, as a primary subtag; `null` where it is not known. */
export function languageOfReference(
  signal: Signal,
  fact: ComparedFact,
  pageLanguage: string | null,
): string | null {
  return NAMED_BY_THE_PACK.has(signal) ? fact.language : pageLanguage;
}
