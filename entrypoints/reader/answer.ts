import * as v from 'valibot';
import { type ToReader, toReader } from '../../lib/extension/messages.ts';
import type { PageReader } from './page-reader.ts';

type Listener = (message: unknown, sender: unknown, answer: (answer: boolean) => void) => undefined;

/** What the reader does when the background asks; the answer is `true`, so that it is known to be there. */
export function answerIn(reader: PageReader): Listener {
  return (message, _sender, answer) => {
    const asked = v.safeParse(toReader, message);
    if (!asked.success) return;
    answer(true);
    obey(reader, asked.output);
  };
}

function obey(reader: PageReader, message: ToReader): void {
  if (message.say === 'paint') reader.paint(message.on);
  if (message.say === 'show-sentence') reader.showSentence(message.sentence);
  if (message.say === 'step') reader.step(message.step);
  if (message.say === 'leave') reader.clear();
}
