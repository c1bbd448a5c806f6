import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIsoDay } from '../../../lib/engine/text/calendar.ts';
import { datesAgree, findDates } from '../../../lib/engine/text/dates.ts';

/** A Thursday. */
const REFERENCE = '2025-02-20';

function found(text: string, reference?: string, language?: string): [string, string, string][] {
  const options = { ...(reference && { reference }), ...(language && { language }) };
  return findDates(text, options).map(({ start, end, from, until }) => [text.slice(start, end), from, until]);
}

describe('dates that tell their year', () => {
  test.each([
    ['on 20 February 2025.', '20 February 2025', '2025-02-20', '2025-02-20'],
    ['the 20th of February 2025', '20th of February 2025', '2025-02-20', '2025-02-20'],
    ['February 20, 2025', 'February 20, 2025', '2025-02-20', '2025-02-20'],
    ['Thursday, 20 February 2025', 'Thursday, 20 February 2025', '2025-02-20', '2025-02-20'],
    ['torsdag 20. februar 2025', 'torsdag 20. februar 2025', '2025-02-20', '2025-02-20'],
    ['Feb. 20, 2025', 'Feb. 20, 2025', '2025-02-20', '2025-02-20'],
    ['den 20. februar 2025', '20. februar 2025', '2025-02-20', '2025-02-20'],
    ['am 20. Februar 2025', '20. Februar 2025', '2025-02-20', '2025-02-20'],
    ['am 3. März 2025', '3. März 2025', '2025-03-03', '2025-03-03'],
    ['20.02.2025', '20.02.2025', '2025-02-20', '2025-02-20'],
    ['20/02/2025', '20/02/2025', '2025-02-20', '2025-02-20'],
    ['12/31/2024', '12/31/2024', '2024-12-31', '2024-12-31'],
    ['2025-02-20T10:30:00Z', '2025-02-20', '2025-02-20', '2025-02-20'],
    ['20–22 February 2025', '20–22 February 2025', '2025-02-20', '2025-02-22'],
    ['in October 2024', 'October 2024', '2024-10-01', '2024-10-31'],
    ['in February 2024', 'February 2024', '2024-02-01', '2024-02-29'],
    ['i mars 2025', 'mars 2025', '2025-03-01', '2025-03-31'],
    ['by summer 2025', 'summer 2025', '2025-06-01', '2025-08-31'],
    ['the autumn of 2024', 'autumn of 2024', '2024-09-01', '2024-11-30'],
    ['sommeren 2025', 'sommeren 2025', '2025-06-01', '2025-08-31'],
    ['im Herbst 2024', 'Herbst 2024', '2024-09-01', '2024-11-30'],
    ['since 1949', '1949', '1949-01-01', '1949-12-31'],
    ['the 1990s', '1990s', '1990-01-01', '1999-12-31'],
    ['the early 1990’s', '1990’s', '1990-01-01', '1999-12-31'],
    ['på 1950-tallet', '1950-tallet', '1950-01-01', '1959-12-31'],
    ['på 1800-tallet', '1800-tallet', '1800-01-01', '1900-12-31'],
    ['in den 1950er Jahren', '1950er', '1950-01-01', '1959-12-31'],
    ['in the late sixties', 'sixties', '1960-01-01', '1969-12-31'],
    ['på sekstitallet', 'sekstitallet', '1960-01-01', '1969-12-31'],
    ['in den sechziger Jahren', 'sechziger Jahren', '1960-01-01', '1969-12-31'],
    ['in the 19th century', '19th century', '1800-01-01', '1900-12-31'],
    ['im 19. Jahrhundert', '19. Jahrhundert', '1800-01-01', '1900-12-31'],
  ])('in %j', (text, words, from, until) => {
    expect(found(text)).toEqual([[words, from, until]]);
  });
});

describe('dates told from the day of writing', () => {
  test.each([
    ['today', '2025-02-20', '2025-02-20'],
    ['yesterday', '2025-02-19', '2025-02-19'],
    ['i går', '2025-02-19', '2025-02-19'],
    ['i morgen', '2025-02-21', '2025-02-21'],
    ['gestern', '2025-02-19', '2025-02-19'],
    ['Wednesday', '2025-02-19', '2025-02-19'],
    ['Thursday', '2025-02-20', '2025-02-20'],
    ['last Thursday', '2025-02-13', '2025-02-13'],
    ['next Monday', '2025-02-24', '2025-02-24'],
    ['på onsdag', '2025-02-26', '2025-02-26'],
    ['Mittwoch', '2025-02-19', '2025-02-19'],
    ['last week', '2025-02-10', '2025-02-16'],
    ['last month', '2025-01-01', '2025-01-31'],
    ['forrige måned', '2025-01-01', '2025-01-31'],
    ['next year', '2026-01-01', '2026-12-31'],
    ['nächstes Jahr', '2026-01-01', '2026-12-31'],
    ['i fjor', '2024-01-01', '2024-12-31'],
    ['three days ago', '2025-02-17', '2025-02-17'],
    ['for to uker siden', '2025-02-03', '2025-02-09'],
    ['vor zwei Monaten', '2024-12-01', '2024-12-31'],
    ['19 February', '2025-02-19', '2025-02-19'],
    ['Dec. 30', '2024-12-30', '2024-12-30'],
    ['20. februar', '2025-02-20', '2025-02-20'],
    ['last summer', '2024-06-01', '2024-08-31'],
    ['this summer', '2025-06-01', '2025-08-31'],
  ])('%j', (text, from, until) => {
    expect(found(`${text}.`, REFERENCE)).toEqual([[text, from, until]]);
    expect(found(`${text}.`)).toEqual([]);
  });

  test.each([
    ['a deal by summer', 'summer', '2025-06-01', '2025-08-31'],
    ['talks in October', 'October', '2024-10-01', '2024-10-31'],
    ['samtaler i mai', 'mai', '2025-05-01', '2025-05-31'],
    ['i løpet av høsten', 'høsten', '2024-09-01', '2024-11-30'],
    ['im Laufe des Sommers', 'Sommers', '2025-06-01', '2025-08-31'],
  ])('a month or season alone in %j', (text, words, from, until) => {
    expect(found(text, REFERENCE)).toEqual([[words, from, until]]);
  });

  test.each([
    ['to be signed by Christmas', 'Christmas', '2025-12-24', '2025-12-26'],
    ['it was signed before Christmas', 'Christmas', '2024-12-24', '2024-12-26'],
    ['undertegnes innen jul', 'jul', '2025-12-24', '2025-12-26'],
    ['es soll bis Weihnachten stehen', 'Weihnachten', '2025-12-24', '2025-12-26'],
    ['by the new year', 'new year', '2025-12-31', '2026-01-01'],
    ['bis Neujahr 2027', 'Neujahr 2027', '2026-12-31', '2027-01-01'],
    ['etter påske', 'påske', '2025-03-20', '2025-04-26'],
    ['by the end of the year', 'the end of the year', '2025-12-01', '2025-12-31'],
    ['innen utgangen av året', 'utgangen av året', '2025-12-01', '2025-12-31'],
    ['zum Jahresende', 'Jahresende', '2025-12-01', '2025-12-31'],
  ])('a feast or the end of the year in %j', (text, words, from, until) => {
    expect(found(text, REFERENCE)).toEqual([[words, from, until]]);
  });

  test('"morgen" is tomorrow in German only', () => {
    expect(found('er kommt morgen', REFERENCE, 'de')).toEqual([['morgen', '2025-02-21', '2025-02-21']]);
    expect(found('god morgen', REFERENCE, 'nb')).toEqual([]);
  });
});

describe('what is no date', () => {
  test.each([
    'They may march on.',
    'We may 20 times.',
    'the summer sun',
    'their Christmas dinner',
    'early in the new year',
    '31.02.2025',
    '99.99.2025',
    '2000 soldiers',
    '£2000',
    '12025',
    'a length of three weeks',
    'Article 5',
    '1709 ships',
  ])('%j', (text) => {
    expect(found(text, REFERENCE)).toEqual([]);
  });
});

const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('any text: dates lie in order, their periods are real and do not run backwards', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '20',
      '31',
      ' ',
      '. ',
      'Feb',
      'februar',
      '2025',
      '-',
      '/',
      'last',
      'week',
      'ago',
      'vor',
      'summer',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), day, (pieces, reference) => {
      let end = 0;
      for (const date of findDates(pieces.join(''), { reference })) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(isIsoDay(date.from) && isIsoDay(date.until)).toBe(true);
        expect(date.from <= date.until).toBe(true);
        end = date.end;
      }
    }),
  );
});

test('every day is found again in the notations of three languages', () => {
  const names = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  fc.assert(
    fc.property(day, (iso) => {
      const [year, month, date] = iso.split('-');
      const notations = [iso, `${date}.${month}.${year}`, names.format(new Date(iso))];
      for (const text of notations) expect(found(text)).toEqual([[text, iso, iso]]);
    }),
  );
});

describe('two dates', () => {
  const on = (from: string, until = from) => ({ from, until });

  test.each([
    [on('2025-02-20'), on('2025-02-20'), true],
    [on('2025-02-19'), on('2025-02-20'), false],
    [on('2025-06-01', '2025-08-31'), on('2025-07-04'), true],
    [on('2025-06-01', '2025-08-31'), on('2025-09-01', '2025-11-30'), false],
    [on('2025-06'), on('2025-06-30'), true],
    [on('2025-06', '2025-08'), on('2025-08-31'), true],
    [on('2025-06', '2025-08'), on('2025-09-01'), false],
    [on('2024'), on('2024-10-01', '2024-10-31'), true],
    [on('soon'), on('2025-02-20'), null],
  ])('%j and %j agree: %j', (a, b, agree) => {
    expect(datesAgree(a, b)).toBe(agree);
    expect(datesAgree(b, a)).toBe(agree);
  });
});
