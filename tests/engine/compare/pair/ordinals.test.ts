import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('Another place in one row', () => {
  conflictsAreSeen('number', [
    [
      'seasons',
      'Havfolk began its seventh season on NRK.',
      'Havfolk began its eighth and final season on NRK.',
    ],
    [
      'people',
      'Ingrid Moe was the first woman to lead the party.',
      'Ingrid Moe was the second woman to lead the party.',
    ],
    [
      'digits and words',
      'Lierne is the 3rd largest county.',
      'Lierne is the fifth largest county in the north.',
    ],
  ]);

  noConflictIsSeen([
    [
      'digits and a word for one place',
      'Lierne is the 3rd largest county.',
      'Lierne is the third largest county.',
    ],
    [
      'days that follow each other',
      'On the second day the crew rested.',
      'On the third day the crew rested.',
    ],
    [
      'places in two rows',
      'The Solstrand was the second ferry of the yard.',
      'The Solstrand was the third victim of the storm.',
    ],
    [
      'two things that are third and fifth largest',
      'Lierne is the third largest county.',
      'Lierne has the fifth largest bank.',
    ],
    [
      'a place in each of two rows',
      'Lierne is the fifth largest county in Norway.',
      'Lierne is the 13th largest county in Europe and the fifth in Norway.',
    ],
    [
      'what one denies',
      'She was not the first woman to lead the party.',
      'She was the second woman to lead the party.',
    ],
  ]);
});
