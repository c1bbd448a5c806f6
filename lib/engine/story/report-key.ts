import { sentenceKey } from '../text/hash.ts';
import type { Report } from './pack.ts';

/** A report's name, the same whenever a story is derived anew: its article and the hash of its wording's words. */
export function reportKey({ article, wording }: Pick<Report, 'article' | 'wording'>): string {
  return `${article}.${sentenceKey(wording)}`;
}
