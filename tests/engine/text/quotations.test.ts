import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../lib/engine/text/quotations.ts';

/** A text and its quotations as they stand in it, marks and all. */
type Case = [behaviour: string, text: string, quoted: string[]];

const STYLES: Case[] = [
  ['curly double marks', 'He said “yes” and “no”.', ['“yes”', '“no”']],
  ['curly single marks', 'He said ‘yes’ at once.', ['‘yes’']],
  ['straight double marks', 'He said "yes" at once.', ['"yes"']],
  ['straight single marks', "He said 'yes' at once.", ["'yes'"]],
  ['French and Norwegian guillemets', 'Hun sa «ja» og « nei ».', ['«ja»', '« nei »']],
  ['Danish and German guillemets', 'Sie sagte »ja« und »nein«.', ['»ja«', '»nein«']],
  ['German marks', 'Er nannte es „neu“ und ‚gut‘.', ['„neu“', '‚gut‘']],
  ['Swedish marks', 'Det var ”bra”.', ['”bra”']],
  ['marks of old agency copy', "It was ``fine'', he said.", ["``fine''"]],
  ['a full stop inside, as in American papers', 'They fear "threats." So it goes.', ['"threats."']],
  ['brackets around', 'The list ("one") ends.', ['"one"']],
  ['dashes around', 'He paused—"yes"—and left.', ['"yes"']],
];

const APOSTROPHES: Case[] = [
  ['contractions', 'They don’t and we can’t.', []],
  ['a decade', 'The ’90s and the ’80s were loud.', []],
  ['a possessive plural', 'The ministers’ plans and the voters’ fears', []],
  ['a straight possessive plural', "The ministers' plans and the voters' fears", []],
  ['rock ’n’ roll', 'It is rock ’n’ roll.', []],
  ["rock 'n' roll beside a quotation", "It is rock 'n' roll, or 'noise'.", ["'noise'"]],
  ['a possessive inside single marks', 'He read ‘the ministers’ plans’.', ['‘the ministers’ plans’']],
  ['a contraction inside single marks', "'I don't know,' she said.", ["'I don't know,'"]],
  ['a possessive after single marks', 'The ‘reforms’ would hurt ministers’ plans.', ['‘reforms’']],
  ['feet and inches', `The 6' 2" keeper bought a 32" screen.`, []],
  ['inches beside a quotation', 'The 12" guns are "old".', ['"old"']],
];

const NESTED: Case[] = [
  ['single in double', '“He told me ‘go’ twice.”', ['“He told me ‘go’ twice.”', '‘go’']],
  ['double in single', `'She said "go" to me,' he said.`, [`'She said "go" to me,'`, '"go"']],
  ['German', '„Er sagte ‚nein‘ dazu.“', ['„Er sagte ‚nein‘ dazu.“', '‚nein‘']],
];

const PARAGRAPHS: Case[] = [
  ['each opened anew', '“One.\n\n“Two.\n\n“Three,” he said.', ['“One.', '“Two.', '“Three,”']],
  ['a forgotten mark ends with its paragraph', 'He said “yes.\n\nShe said “no”.', ['“yes.', '“no”']],
  ['a forgotten mark ends where the next opens', 'He said “yes. She said “no”.', ['“yes. She said', '“no”']],
  ['a straight mark before an opening one is a stray', 'So be it. "He said "no" twice.', ['"no"']],
  ['a stray closing mark is none', 'He left.” She said “no”.', ['“no”']],
  ['a stray single mark is none', "He left 'at once. She stayed.", []],
];

const quotedIn = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end));

const A_QUADRATIC_STEP_TAKES_LONGER_MS = 60_000;

describe('findQuotations', () => {
  test.each(STYLES)('reads %s', (_, text, quoted) => expect(quotedIn(text)).toEqual(quoted));
  test.each(APOSTROPHES)('tells apostrophes and measures apart: %s', (_, text, quoted) =>
    expect(quotedIn(text)).toEqual(quoted),
  );
  test.each(NESTED)('finds what is quoted inside a quotation: %s', (_, text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
    expect(findQuotations(text).map(({ depth }) => depth)).toEqual([0, 1]);
  });
  test.each(PARAGRAPHS)('never lets a quotation swallow the text: %s', (_, text, quoted) =>
    expect(quotedIn(text)).toEqual(quoted),
  );

  test('links a speech of several paragraphs', () => {
    const speech = findQuotations('“One.\n\n“Two ‘three’.\n\n“Four,” he said. “Five.”');
    expect(speech.map(({ isOpenEnded, continues }) => [isOpenEnded, continues])).toEqual([
      [true, undefined],
      [true, 0],
      [false, undefined],
      [false, 1],
      [false, undefined],
    ]);
  });

  test('gives the words between the marks', () => {
    const text = 'A “pact” is signed.';
    const [quotation] = findQuotations(text);
    expect(text.slice(quotation?.inner.start, quotation?.inner.end)).toBe('pact');
    expect(quotation?.style).toBe('“”');
  });

  const marks = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '\n\n',
    ' ',
    'word',
    's',
    '.',
    '12',
  );
  const texts = fc.array(marks, { maxLength: 60 }).map((parts) => parts.join(''));

  test('whatever the marks, quotations lie in the text, in order, and each holds its inner part', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, inner } of findQuotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(start < inner.start && inner.start <= inner.end && inner.end <= end).toBe(true);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  test('quotations nest or stand apart; none crosses another or an empty line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findQuotations(text);
        for (const a of found) {
          expect(text.slice(a.start, a.end)).not.toContain('\n\n');
          const crossed = found.filter((b) => a.start < b.start && b.start < a.end && a.end < b.end);
          expect(crossed).toEqual([]);
        }
      }),
    );
  });

  test('comes to an end on a megabyte of marks made to confuse', {
    timeout: A_QUADRATIC_STEP_TAKES_LONGER_MS,
  }, () => {
    const text = `“'x' s' ‘`.repeat(100_000);
    for (const { start, end } of findQuotations(text)) expect(start).toBeLessThan(end);
  });
});
