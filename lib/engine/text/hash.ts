import { normalise } from './words.ts';

/** The 32-bit FNV-1a hash of a text's UTF-16 units (Fowler, Noll, Vo), 0..2³²−1. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A short name for a sentence that is the same wherever it stands: its words' hash, case and marks left out. */
export function sentenceKey(text: string): string {
  const words = normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return fnv1a(words.join(' ')).toString(36);
}
