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
    ['whose court it is', 'A Kenyan court freed the skipper.', 'A Ugandan court freed the skipper.'],
    ['two towns of one country', 'The yard stands in Bergen.', 'The yard stands in Oslo.'],
    ['a town and another country', 'The yard stands in Bergen.', 'The yard stands in Denmark.'],
    [
      'where something is one of a row',
      'The yard is in Bergen.',
      'The yard is in Oslo, and is the third largest.',
    ],
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
    ['a town and its country', 'The factory stands in Bergen.', 'The factory stands in Norway.'],
    [
      'a town and its nation',
      'The talks are to be held in the Hungarian capital.',
      'The talks are to be held in Budapest.',
    ],
    ['a town and its state', 'The tug was sold in Detroit.', 'The tug was sold in Michigan.'],
    [
      'a country of two words',
      'The climber died near Auckland.',
      'The climber died near the New Zealand coast.',
    ],
    ['two spellings of a town', 'The tug was built in Odesa.', 'The tug was built in Odessa, Ukraine.'],
    ['a third man', 'Two men were arrested in Oslo.', 'A third man was arrested in Bergen.'],
    ['what was also so elsewhere', 'The quake was felt in Izmir.', 'The quake was also felt in Ankara.'],
    ['two crowds', 'Thousands marched through Oslo.', 'Thousands marched through Bergen.'],
  ]);
});
