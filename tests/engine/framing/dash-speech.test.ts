import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../lib/engine/framing/find-marks.ts';

/** A text, and what is said in it with its speakers. */
const SPOKEN: [behaviour: string, text: string, spoken: [words: string, speaker: string | undefined][]][] = [
  ['ends at its speaker', '– Vi er klare, sier Eva Lund. Hun smiler.', [['– Vi er klare', 'Eva Lund']]],
  [
    'runs over sentences to its speaker',
    '– Det tok tid. Nå er vi klare, sier skipper Lund.',
    [['– Det tok tid. Nå er vi klare', 'skipper Lund']],
  ],
  [
    'goes on behind another dash, to the paragraph’s end',
    '– Vi er klare, sier Lund. – Nå venter vi. Lenge.\n\nBåten gikk.',
    [
      ['– Vi er klare', 'Lund'],
      ['– Nå venter vi. Lenge.', 'Lund'],
    ],
  ],
  [
    'goes on in the same sentence',
    '– Vi er klare, sier Lund, – og det var vi i går.',
    [
      ['– Vi er klare', 'Lund'],
      ['– og det var vi i går.', 'Lund'],
    ],
  ],
  ['may be a question', '– Er vi klare? spør Lund.', [['– Er vi klare?', 'Lund']]],
  ['follows a sentence', 'Lund nikker. – Vi er klare, sier hun.', [['– Vi er klare', 'hun']]],
  ['is theirs who were named before', 'Lund er glad.\n\n– Vi er klare.', [['– Vi er klare.', 'Lund']]],
  [
    'is of the same speaker in the next paragraph',
    '- Vi er klare, sier Lund.\n\n- Vi venter.',
    [
      ['- Vi er klare', 'Lund'],
      ['- Vi venter.', 'Lund'],
    ],
  ],
  [
    'leaves a reporter’s question to nobody',
    'Lund ler.\n\n– Er dere klare?',
    [['– Er dere klare?', undefined]],
  ],
];

const UNSPOKEN: [behaviour: string, text: string][] = [
  ['items of a list', 'På menyen:\n\n– Sild\n\n– Torsk'],
  ['an aside', 'Planen – som er gammel – ble vedtatt.'],
];

const quotationsIn = (text: string, language = 'nb') =>
  findMarks(text, { language })
    .filter(({ kind }) => kind === 'quotation')
    .map((mark) => [mark.text, mark.speaker]);

describe('speech after a dash', () => {
  test.each(SPOKEN)('%s', (_, text, spoken) => expect(quotationsIn(text)).toEqual(spoken));
  test.each(UNSPOKEN)('is not %s', (_, text) => expect(quotationsIn(text)).toEqual([]));

  test('is read so in Norwegian only', () => {
    expect(quotationsIn('– We are ready, says Lund.', 'en')).toEqual([]);
  });

  test('holds its own words: nothing in it is a mark of the writer’s', () => {
    const text = '– Det brutale regimet sender angivelig «eksperter», sier Lund.';
    expect(findMarks(text, { language: 'nb' }).map(({ kind }) => kind)).toEqual(['quotation', 'attribution']);
  });
});
