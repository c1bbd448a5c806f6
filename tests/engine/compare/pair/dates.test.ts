import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('Another date', () => {
  conflictsAreSeen('date', [
    ['two years', 'The bridge at Voss was opened in 1994.', 'The bridge at Voss was opened in 1984.'],
    [
      'a month and a day of another',
      'Ingrid Moe was born in December.',
      'Ingrid Moe was born on 26 May 1970.',
    ],
    ['two days without a year', 'The ferry sank on 12 May.', 'The ferry sank on 14 May.'],
    ['a decade', 'The mill was built in the fifties.', 'The mill was built in 1947.'],
    ['a century', 'The church was built in the 19th century.', 'The church was built in 1923.'],
    [
      'the start of a stretch',
      'Building of the dam began in 1961.',
      'The dam was in building from 1958 to 1966.',
    ],
    [
      'the end of a stretch',
      'Building of the dam ended in 1964.',
      'The dam was in building from 1958 to 1966.',
    ],
    ['a birth', 'Ingrid Moe was born in 1903.', 'Ingrid Moe (4 May 1901 – 2 June 1977) was a painter.'],
    [
      'a death',
      'In 1971 the painter Ingrid Moe died.',
      'Ingrid Moe (4 May 1901 – 2 June 1977) was a painter.',
    ],
    [
      'a year beside one that agrees',
      'Havet (2005 film) opened in July.',
      'Havet, a 2005 film, opened on 8 August 2005.',
    ],
  ]);

  noConflictIsSeen([
    ['a day and its month', 'The bridge was opened on 4 June 1994.', 'The bridge was opened in June 1994.'],
    [
      'a year within a stretch',
      'The dam was in building in 1962.',
      'The dam was in building from 1958 to 1966.',
    ],
    ['a year of its decade', 'The mill was built in the 1950s.', 'The mill was built in 1953.'],
    ['a decade with an apostrophe', 'The mill closed in the 1990’s.', 'The mill closed in 1996.'],
    ['a year of its century', 'The church was built in the 19th century.', 'The church was built in 1832.'],
    ['a birth and a death', 'Ingrid Moe was born in Oslo in 1901.', 'Ingrid Moe died in Oslo in 1977.'],
    [
      'a start and an end',
      'The trial of the captain began in May.',
      'The trial of the captain ended in June.',
    ],
    ['both ends of one life', 'Ingrid Moe died in 1977.', 'Ingrid Moe (1901–1977) was a painter.'],
    ['the verb may', 'The bridge may open.', 'The bridge opens in June.'],
    ['two other things', 'The bridge was opened in 1994.', 'Snow fell on the hills in 1984.'],
  ]);
});
