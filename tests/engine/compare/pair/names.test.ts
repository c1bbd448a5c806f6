import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('Another person', () => {
  conflictsAreSeen('person', [
    ['who directed', 'The film was directed by Anna Lindqvist.', 'The film was directed by Peter Brandvold.'],
    [
      'who a thing is by',
      'Havfolk is an album by Anna Lindqvist.',
      'Havfolk is the third album by the duo Brandvold.',
    ],
    [
      'one role in all else the same',
      'The lost tug was bought by old Lindqvist.',
      'The lost tug was bought by shipowner Brandvold.',
    ],
  ]);

  noConflictIsSeen([
    ['a misspelt name', 'The talks were led by John Healey.', 'The talks were led by John Healy.'],
    [
      'somebody in another role',
      'The tug was sold in May by Lindqvist.',
      'The tug was sold in May with help from Brandvold.',
    ],
    [
      'somebody beside',
      'Lindqvist is to host the Amanda show.',
      'Lindqvist is to host the show after Brandvold.',
    ],
    ['who begins a sentence', 'Lindqvist bought the tug.', 'Brandvold bought the tug with her.'],
  ]);
});

describe('Another place', () => {
  conflictsAreSeen('place', [
    ['where something stands', 'The factory stands in Norway.', 'The factory stands in Denmark.'],
    [
      'a part of a country',
      'The factory is in Denmark.',
      'The factory is in the southern counties of Norway.',
    ],
  ]);

  noConflictIsSeen([
    ['whence and whither', 'The ferry came from Bergen at noon.', 'The ferry came to Oslo at noon.'],
    ['two things of which little is the same', 'Snow fell in Norway.', 'A bridge was opened in Denmark.'],
  ]);
});
