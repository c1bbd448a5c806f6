import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_JOINT } from '../../../lib/engine/text/article.ts';
import { articleSentences } from '../../../lib/engine/text/article-sentences.ts';
import { readPlainText } from '../../../lib/engine/text/plain-text.ts';

const MESSY = `News

Two harbours agree to share their cranes

By Kari Vik
20 February 2025

The towns of Nord and Sør will lend each other their cranes from now on.

Harbour master Lars Berg at the quay / Credit: Port of Nord

"It is a good day," said Mr. Berg.

We have waited for this.

—Harbour master Lars Berg

How it came about

The agreement covers:

  • Two cranes
  • One ferry

Nothing is said of boats.
- Why the ferry was late again
- Ten pictures of the old quay

It begins on Monday.
Read more: subscribe to our newsletter for the rest

Source: Port of Nord

Related stories`;

function blocksOf(text: string): [string, string][] {
  return readPlainText(text).blocks.map(({ kind, text: own }) => [kind, own]);
}

describe('a page saved as text', () => {
  const article = readPlainText(MESSY, { url: 'https://example.com/cranes' });

  test('tells its headline, its day, its writer and its language', () => {
    expect(article).toMatchObject({
      url: 'https://example.com/cranes',
      title: 'Two harbours agree to share their cranes',
      byline: 'Kari Vik',
      published: '2025-02-20',
      language: 'en',
      partial: false,
    });
  });

  test('keeps its own text and nothing that stood around it', () => {
    expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'The towns of Nord and Sør will lend each other their cranes from now on.'],
      ['paragraph', '"It is a good day," said Mr. Berg.'],
      ['paragraph', 'We have waited for this.'],
      ['paragraph', '—Harbour master Lars Berg'],
      ['crosshead', 'How it came about'],
      ['paragraph', 'The agreement covers:'],
      ['list-item', 'Two cranes'],
      ['list-item', 'One ferry'],
      ['paragraph', 'Nothing is said of boats.'],
      ['paragraph', 'It begins on Monday.'],
    ]);
  });

  test('is its blocks joined', () => {
    expect(article.text).toBe(article.blocks.map(({ text }) => text).join(BLOCK_JOINT));
  });
});

test('an appeal with the date before the text is no part of it', () => {
  const text =
    ' date 2025-02-20 Your support helps us Read more Support Now We send people out. Your donation counts. Read more\n\nThe quay is open.';
  expect(readPlainText(text)).toMatchObject({
    title: null,
    published: '2025-02-20',
    blocks: [{ kind: 'paragraph', text: 'The quay is open.' }],
  });
});

test('a title from elsewhere wins, and its line is not told twice', () => {
  const article = readPlainText('Two harbours agree on cranes\n\nThey met.', {
    title: 'Two harbours agree on cranes | The Quay',
  });
  expect(article.title).toBe('Two harbours agree on cranes | The Quay');
  expect(article.text).toBe('They met.');
});

test('an opening line after the headline is the standfirst', () => {
  expect(
    blocksOf('Two harbours agree on cranes\nWhat it means for the people of the coast\n\nThey met.'),
  ).toEqual([
    ['standfirst', 'What it means for the people of the coast'],
    ['paragraph', 'They met.'],
  ]);
});

test('a German date line gives the day', () => {
  expect(readPlainText('Veröffentlicht am 20.02.2025\n\nDie Kräne sind da.').published).toBe('2025-02-20');
});

test.each([
  ['By Kari Vik', 'Kari Vik'],
  ['BY KARI VIK', 'KARI VIK'],
  ['Von Kari Vik', 'Kari Vik'],
  ['Tekst: Kari Vik', 'Kari Vik'],
  ['Text: Kari Vik', 'Kari Vik'],
  ['By the afternoon the ice was gone', null],
  ['Von dort sieht man das Meer', null],
])('the line “%s” names as its writer: %s', (line, byline) => {
  expect(readPlainText(`${line}\n\nThe quay is open.`).byline).toBe(byline);
});

test('a day in the text is not the day of publication', () => {
  expect(readPlainText('The quay opened on 3 March 2024.').published).toBeNull();
});

test('a text that ends at a paywall was read in part', () => {
  expect(readPlainText('The quay is open.\n\nSubscribe to continue reading').partial).toBe(true);
});

test('a text of one line without a full stop is that line', () => {
  expect(blocksOf('Two harbours agree')).toEqual([['paragraph', 'Two harbours agree']]);
});

test('an empty text is an empty article', () => {
  expect(readPlainText('  \n ')).toMatchObject({ title: null, blocks: [], text: '' });
});

test('any text: the sentences are where their offsets say', () => {
  const line = fc.oneof(
    fc.constantFrom('By X', '- A', '• b', '20.02.2025', 'Head line of it', 'A b. C d.', ''),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const article = readPlainText(lines.join('\n'));
      expect(article.text).toBe(article.blocks.map(({ text }) => text).join(BLOCK_JOINT));
      for (const { start, end, text } of articleSentences(article)) {
        expect(article.text.slice(start, end)).toBe(text);
      }
    }),
  );
});
