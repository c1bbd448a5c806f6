import { findMarks } from '../../engine/framing/find-marks.ts';
import { guessLanguage } from '../../engine/text/language.ts';
import { textField } from '../fields.ts';
import type { LineVerb } from '../lines.ts';

/** `{text}` → its framing marks. */
export const frame: LineVerb = (input) => {
  const text = textField(input, 'text');
  const language = guessLanguage(text);
  const marks = findMarks(text, language === null ? {} : { language });
  return {
    marks: marks.map(({ kind, start, end, text, speaker }) => ({
      kind,
      start,
      end,
      text,
      ...(speaker === undefined ? {} : { speaker }),
    })),
  };
};
