import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../lib/engine/text/sentences.ts';

const fold = (text: string): string => text.replaceAll(/\s+/g, ' ');
const split = (text: string): string[] => splitSentences(text).map((sentence) => fold(sentence.text));

/** Each case is the sentences a text should come apart into; the text is these joined by a space. */
const CASES: { about: string; sentences: string[] }[] = [
  { about: 'titles', sentences: ['Mr. Olsen met Lt. Gen. J. Berg of the army.', 'Dr. Vik was there.'] },
  { about: 'states as adjectives', sentences: ['A ship of the U.S. Navy left the U.K. Friday.', 'It sank.'] },
  { about: 'states at the end', sentences: ['She lives in the U.S.', 'He does not.'] },
  {
    about: 'a cut before a capital',
    sentences: ['The nets were torn [...]', 'Nobody fished [...] for a week.'],
  },
  { about: 'a speaker’s name at the end', sentences: ['She said: “It rained.', 'We sang.” Kari Lie'] },
  { about: 'companies', sentences: ['Hansen & Co. built it for Sea Inc.', 'The ship floats.'] },
  { about: 'companies inside a sentence', sentences: ['Sea Inc. Chairman Lars Vik left.', 'Who knows why?'] },
  {
    about: 'numbers after No.',
    sentences: ['They met at No. 10 on Feb. 20 at noon.', 'He said no.', 'Why?'],
  },
  { about: 'pages', sentences: ['See p. 55 or pp. 7 and vol. 3 of it.', 'It is all there.'] },
  { about: 'the clock', sentences: ['It began at 5 p.m. GMT.', 'They left at 6 p.m.', 'Berg stayed.'] },
  { about: 'a time in front', sentences: ['At 5 a.m. Mr. Vik rose.', 'He ate.'] },
  { about: 'Norwegian dates', sentences: ['Møtet er 20. februar 2025 kl. 10.30 i Bodø.', 'Alle kom.'] },
  {
    about: 'Norwegian abbreviations',
    sentences: ['De dro bl.a. til Oslo, f.eks. H.K.H. Kronprinsen.', 'Han smilte.'],
  },
  { about: 'German dates', sentences: ['Am 20. Februar 2025 kam Dr. Klein.', 'Der 3. Oktober ist frei.'] },
  { about: 'German ordinals', sentences: ['Das war im 19. Jahrhundert.', 'Er hat 20.', 'Das ist viel.'] },
  { about: 'German abbreviations', sentences: ['Sie besucht z. B. Bonn, d. h. den Rhein.', 'Es regnet.'] },
  {
    about: 'a quotation of several sentences',
    sentences: ['She said: “One.', 'Two.', 'Three.”', 'He left.'],
  },
  { about: 'a quotation that goes on', sentences: ['“Is it far?” he asked.', '"This is it." she said.'] },
  {
    about: 'low quotation marks',
    sentences: ['Er sagte: „Ja.', 'Nein.“', 'Dann ging er.', 'Hun sa: «Ja.»', 'Så gikk hun.'],
  },
  { about: 'a full stop after the quotation', sentences: ['They call it a "threat".', 'It is "near".'] },
  { about: 'brackets', sentences: ['He left (it was late.) at once.', '(He was tired.)', 'She slept.'] },
  { about: 'money and decimals', sentences: ['It costs £5.50 or 1.000 kroner.', 'It is 3.5 km long.'] },
  {
    about: 'a number at the end',
    sentences: ['It ended in 1999.', 'Ten were left of 600.', '5,000 had come.'],
  },
  { about: 'several marks', sentences: ['Really?!', 'Yes!!', 'Well ... perhaps.', 'And then…', 'Nothing.'] },
  { about: 'names with a mark', sentences: ['She works at Yahoo! in Oslo.', 'It is large.'] },
  { about: 'names that begin small', sentences: ['He bought it.', 'iPhone sales rose.', 'al-Nusra fell.'] },
  {
    about: 'addresses',
    sentences: ['Write to Kari.Vik@example.com or https://example.com/A.Html now.', 'Thanks.'],
  },
  { about: 'notes', sentences: ['It is old.[1]', 'It is large.[2][3]', 'It stands.'] },
  { about: 'lists in a line', sentences: ['1. Ukraine first', '2. Then cables', '3. And more'] },
  { about: 'bullets', sentences: ['• Ukraine', '• Cables at sea', '• Threats'] },
  {
    about: 'lettered lists',
    sentences: ['a) Ships sail.', 'b) Cables lie.'],
  },
  { about: 'a date that is no list', sentences: ['1. mai og 2. mai er to dager.', 'Begge er fri.'] },
  { about: 'a month after the clock', sentences: ['It sailed at 10:30 p.m. Aug. 9 from Oslo.', 'It sank.'] },
  { about: 'a middle initial before a colon', sentences: ['Kari A. Lund: a fine.', 'Ola B. Vik: nothing.'] },
  {
    about: 'a label after a state',
    sentences: ['The fleet lay off the U.S. coast near the U.K.', 'Image: K. Lie'],
  },
  { about: 'an address with capitals', sentences: ['Write to www.Harbour.example now.', 'It is free.'] },
  {
    about: 'streets',
    sentences: ['He left 10 Downing St. for St. Ives.', 'She lives at 4 Mill St.', 'The rain fell.'],
  },
  { about: 'German millions', sentences: ['Es kostet 5 Mio. Euro.', 'Bonn zahlt 3 Mrd.', 'Das ist viel.'] },
  {
    about: 'Norwegian money',
    sentences: ['Skipet koster 10 mrd. kr.', 'Den eies av Hansen i Sjøens gt. 5.'],
  },
  { about: 'initials', sentences: ['J. K. Lund and Albert I. Jonsen sang with L. Ron Vik.', 'We left.'] },
];

describe('splitting a text into sentences', () => {
  test.each(CASES)('knows $about', ({ sentences }) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test.each([
    '“The nets were torn. We mended them.” — Kari Lie, fisher',
    '"Nobody fished. It rained!" - Kari Lie',
    '«Det regnet. Vi sang.» Kari Lie',
    '“The nets were torn. We mended them.” Fisher and poet, “On Nets and Rain”',
  ])('a quotation that stands alone with its credit is one with it: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  test.each([
    ['“The nets were torn.', 'We mended them.”', 'She wept, Lie said.'],
    ['“Torn?”', 'Kari Lie mended them in a day.'],
    ['“It rained.', 'We sang.”', 'The Harbour, “Our Home”'],
    ['It rained.', 'We sang “Home.” — Kari Lie'],
  ])('what follows a quotation and says more than whose it is joins nothing: %s %s', (...sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('a missing space between two sentences does not join them', () => {
    expect(split('It was late.Then Mr. Vik came.He ate 1,000.That is much.')).toEqual([
      'It was late.',
      'Then Mr. Vik came.',
      'He ate 1,000.',
      'That is much.',
    ]);
  });

  test('a blank line always ends a sentence, whatever the line ends are', () => {
    expect(split('Oslo meets\n\nLondon and\r\n\r\nMr.\n \nVik')).toEqual([
      'Oslo meets',
      'London and',
      'Mr.',
      'Vik',
    ]);
  });

  test('a line that goes on in small letters belongs to the sentence before', () => {
    expect(split('The ship left the\nharbour at noon. It\ncame back.')).toEqual([
      'The ship left the harbour at noon.',
      'It came back.',
    ]);
  });

  test('lines without full stops are each their own', () => {
    expect(split('UK and Norway talk\nThe two have met.\nNew ships\n- A list\n- Of two')).toEqual([
      'UK and Norway talk',
      'The two have met.',
      'New ships',
      '- A list',
      '- Of two',
    ]);
  });

  test('a text wrapped at a fixed width is read as one', () => {
    const wrapped = [
      'The two ministers met on Thursday in the far north, where',
      'Norway keeps its headquarters inside a mountain above the',
      'Saltfjord. They spoke of ships.',
    ];
    expect(split(wrapped.join('\n'))).toEqual([
      'The two ministers met on Thursday in the far north, where Norway keeps its headquarters inside a mountain above the Saltfjord.',
      'They spoke of ships.',
    ]);
  });

  test('a line break within a sentence stays in its text', () => {
    expect(splitSentences(' One \ntwo. ')).toEqual([{ start: 1, end: 10, text: 'One \ntwo.' }]);
  });

  test('a text of white space has no sentences', () => {
    expect(splitSentences(' \n\t\n ')).toEqual([]);
  });
});

const PIECES = [
  'Mr.',
  'U.S.',
  '1.',
  'a)',
  '.',
  '…',
  '?!',
  '"',
  '”',
  '(',
  ')',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '•',
  'The',
  'ø',
  '😀',
  'kl.',
  '20',
  '. . .',
];
const messy = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), {
  maxLength: 60,
});

test('offsets point at the sentences, in order, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(messy, (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const sentence of splitSentences(text)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text.trim()).toBe(sentence.text);
        expect(sentence.text).not.toBe('');
        expect(text.slice(end, sentence.start).trim()).toBe('');
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('splitting a sentence again leaves it whole or splits it no differently', () => {
  const sentences = split('Mr. Vik met J. Berg. “One. Two.” They left at 5 p.m. GMT. In the U.S. it rained.');
  expect(sentences.flatMap(split)).toEqual(sentences);
});

const HOSTILE = ['.', '. ', '"', '."', '?"', ' ', '\n', 'a\n', 'U.', '1. ', '• ', '(', '.[1]', 'a'];

test.each(HOSTILE)('a long run of %j is read to its end', (piece) => {
  const text = piece.repeat(Math.ceil(300_000 / piece.length));
  const read = splitSentences(text).reduce(
    (sum, sentence) => sum + sentence.text.replaceAll(/\s/g, '').length,
    0,
  );
  expect(read).toBe(text.replaceAll(/\s/g, '').length);
});
