import { splitSentences } from '../../engine/text/sentences.ts';
import { textField } from '../fields.ts';
import type { LineVerb } from '../lines.ts';

/** `{text}` → its sentences. */
export const split: LineVerb = (input) => ({
  sentences: splitSentences(textField(input, 'text')).map(({ start, end, text }) => ({ start, end, text })),
});
