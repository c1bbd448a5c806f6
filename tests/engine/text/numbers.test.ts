import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers, quantitiesAgree } from '../../../lib/engine/text/numbers.ts';

type Told = [words: string, value: number | [number, number], unit: string | null];

function told(text: string): Told[] {
  return findNumbers(text).map(({ start, end, value, high, unit }) => [
    text.slice(start, end),
    high === undefined ? value : [value, high],
    unit,
  ]);
}

describe('the numbers of a text', () => {
  test.each<[string, Told[]]>([
    ['400km inside', [['400km', 400, 'km']]],
    ['sailed 250 miles north', [['250 miles', 250, 'mile']]],
    [
      '1,000 men and 1.000 Soldaten',
      [
        ['1,000 men', 1000, 'person'],
        ['1.000 Soldaten', 1000, 'soldier'],
      ],
    ],
    ['30 000 soldater', [['30 000 soldater', 30_000, 'soldier']]],
    ['1 250 000 kroner', [['1 250 000 kroner', 1_250_000, 'NOK']]],
    ['12.345.678,90 Euro', [['12.345.678,90 Euro', 12_345_678.9, 'EUR']]],
    ['0.125 kg', [['0.125 kg', 0.125, 'kg']]],
    [
      '2.5% or 2,5 prosent',
      [
        ['2.5%', 2.5, '%'],
        ['2,5 prosent', 2.5, '%'],
      ],
    ],
    ['£10bn', [['£10bn', 10e9, 'GBP']]],
    ['13 billion dollars', [['13 billion dollars', 13e9, 'USD']]],
    ['NOK 400 million', [['NOK 400 million', 400e6, 'NOK']]],
    ['400 millioner kroner', [['400 millioner kroner', 400e6, 'NOK']]],
    ['zwei Milliarden Euro', [['zwei Milliarden Euro', 2e9, 'EUR']]],
    ['1,5 Millionen Menschen', [['1,5 Millionen Menschen', 1_500_000, 'person']]],
    ['$ 50,000', [['$ 50,000', 50_000, 'USD']]],
    ['half of voters', [['half of', 50, '%']]],
    ['US$5m', [['US$5m', 5e6, 'USD']]],
    [
      '2m people on a wall 2m high',
      [
        ['2m people', 2e6, 'person'],
        ['2m', 2, 'm'],
      ],
    ],
    ['two dozen ships', [['two dozen ships', 24, 'ship']]],
    ['three hundred troops', [['three hundred troops', 300, 'soldier']]],
    ['two hundred and fifty thousand people', [['two hundred and fifty thousand people', 250_000, 'person']]],
    ['half a million people', [['half a million people', 500_000, 'person']]],
    ['a hundred people', [['a hundred people', 100, 'person']]],
    ['twenty-five new jets', [['twenty-five new jets', 25, 'aircraft']]],
    [
      'tjuefem skip, fünfundzwanzig Schiffe',
      [
        ['tjuefem skip', 25, 'ship'],
        ['fünfundzwanzig Schiffe', 25, 'ship'],
      ],
    ],
    ['to millioner dager', [['to millioner dager', 2e6, 'day']]],
    ['10–12 aircraft', [['10–12 aircraft', [10, 12], 'aircraft']]],
    ['10 to 12 per cent', [['10 to 12 per cent', [10, 12], '%']]],
    ['$10-12bn', [['$10-12bn', [10e9, 12e9], 'USD']]],
    ['between 3 and 5 years', [['3 and 5 years', [3, 5], 'year']]],
    [
      'from 3% to 5%',
      [
        ['3%', 3, '%'],
        ['5%', 5, '%'],
      ],
    ],
    ['in 2024', [['2024', 2024, null]]],
    ['2000 soldiers', [['2000 soldiers', 2000, 'soldier']]],
    ['8 red albums', [['8 red albums', 8, 'album']]],
  ])('in %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a part of a whole is told in per cent', () => {
    expect(findNumbers('a third of voters')[0]).toMatchObject({ unit: '%', kind: 'percent', value: 100 / 3 });
  });

  test.each([
    'on 20 February 2025',
    'am 20.02.2025',
    'at 10.30 or kl. 10.30',
    'at 5 p.m.',
    'the F-35, the P-8 and COVID-19',
    'They went to fire people.',
    'One of them en route to Oslo',
    'three weeks ago',
    'half an hour',
  ])('there are none in %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ['at least 5 ships', 'at-least'],
    ['no fewer than 5 ships', 'at-least'],
    ['minst 5 skip', 'at-least'],
    ['5 ships or more', 'at-least'],
    ['up to 5 ships', 'at-most'],
    ['bis zu 5 Schiffe', 'at-most'],
    ['more than 5 ships', 'more-than'],
    ['mer enn 5 skip', 'more-than'],
    ['fewer than 5 ships', 'less-than'],
    ['nearly 500 ships', 'about'],
    ['om lag 500 skip', 'about'],
    ['about £5', 'about'],
    ['5 ships', 'exact'],
  ])('%j binds: %s', (text, bound) => {
    expect(findNumbers(text)).toMatchObject([
      { bound, start: 0, end: text.length, value: expect.any(Number) },
    ]);
  });

  test.each([
    ['the 3rd ship', 'ordinal'],
    ['in 1949', 'year'],
    ['£5', 'currency'],
    ['5%', 'percent'],
    ['5 km', 'plain'],
  ])('%j is of the kind %s', (text, kind) => {
    expect(findNumbers(text)[0]?.kind).toBe(kind);
  });
});

describe('two quantities', () => {
  test.each([
    ['400 km', '400 kilometres', true],
    ['400 km', '250 miles', true],
    ['400 km', '402 km', true],
    ['10 miles', '15 km', true],
    ['400 km', '300 miles', false],
    ['400 km', '410 km', false],
    ['30,000 troops', '28,000 soldiers', false],
    ['about 30,000 troops', '28,000 soldiers', true],
    ['about 30,000 troops', '20,000 soldiers', false],
    ['3 ships', '4 vessels', false],
    ['three ships', '3 vessels', true],
    ['at least 5 ships', '7 ships', true],
    ['at least 5 ships', '3 ships', false],
    ['up to 5 ships', '7 ships', false],
    ['10–12 jets', '11 aircraft', true],
    ['10–12 jets', '14 aircraft', false],
    ['£10bn', '10 billion pounds', true],
    ['£10bn', '£12bn', false],
    ['£10bn', '$13bn', null],
    ['a third', '33%', true],
    ['three days', '72 hours', true],
    ['30 people', '30 ships', null],
    ['5 albums', '7 albums', false],
    ['5 albums', '7', null],
    ['in 2024', 'in 2025', false],
    ['5 km', '5%', null],
  ])('%j and %j agree: %j', (a, b, agree) => {
    const [one] = findNumbers(a);
    const [other] = findNumbers(b);
    if (!one || !other) throw new Error('a number was not read');
    expect(quantitiesAgree(one, other)).toBe(agree);
    expect(quantitiesAgree(other, one)).toBe(agree);
  });
});

const units = fc.constantFrom('km', 'miles', 'people', '%', 'kroner', 'tonnes', 'days');

test('any number with a unit is read back, whatever its separators, and agrees with itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), units, (value, unit) => {
      for (const locale of ['en-GB', 'de-DE', 'nb-NO']) {
        const [quantity] = findNumbers(`${new Intl.NumberFormat(locale).format(value)} ${unit}`);
        expect(quantity?.value).toBe(value);
        expect(quantity && quantitiesAgree(quantity, quantity)).toBe(true);
      }
    }),
  );
});

test('any text: numbers are finite, lie in order and inside the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '1',
      '000',
      ',',
      '.',
      ' ',
      '-',
      'm',
      'bn',
      '£',
      'two',
      'hundred',
      'a third',
      'to',
      'km',
      'half a',
      'more than',
      '2025',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const quantity of findNumbers(text)) {
        expect(Number.isFinite(quantity.value)).toBe(true);
        expect(quantity.high ?? Number.POSITIVE_INFINITY).toBeGreaterThan(quantity.value);
        expect(quantity.start).toBeGreaterThanOrEqual(end);
        expect(quantity.end).toBeLessThanOrEqual(text.length);
        end = quantity.end;
      }
    }),
  );
});
