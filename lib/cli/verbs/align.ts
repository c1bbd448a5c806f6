import { alignArticles, alignSentences } from '../../engine/compare/align.ts';
import { CommandError } from '../command-error.ts';
import { sentencesField } from '../fields.ts';
import type { LineVerb } from '../lines.ts';

/** `{a, b}`: two sentences → how much they say the same; two lists → the pairs worth naming. */
export const align: LineVerb = (input) => {
  const a = sentencesField(input, 'a');
  const b = sentencesField(input, 'b');
  if (typeof a === 'string' && typeof b === 'string') return { ...alignSentences(a, b) };
  if (typeof a === 'string' || typeof b === 'string') {
    throw new CommandError('wrong-type', 'The fields "a" and "b" must both be sentences or both be lists.');
  }
  return { pairs: alignArticles(a, b) };
};
