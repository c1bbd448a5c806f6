import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('A vote for what another is told to be against', () => {
  conflictsAreSeen('status', [
    [
      'one vote told both ways',
      'The board voted in favour of the merger on Monday.',
      'On Monday the board voted against the merger.',
    ],
    [
      'what is voted to do',
      'The deckhands voted to strike in May.',
      'The deckhands voted against a strike in May.',
    ],
  ]);

  noConflictIsSeen([
    ['two bodies', 'The board voted for the merger.', 'The owners voted against the merger.'],
    ['two votes', 'The board voted for the merger.', 'The board voted against the merger last year.'],
    [
      'two matters',
      'The board voted for the merger of the yards.',
      'The board voted against a new pier in Moss.',
    ],
    ['one side', 'The board voted for the merger.', 'The board voted in favour of the merger.'],
  ]);
});
