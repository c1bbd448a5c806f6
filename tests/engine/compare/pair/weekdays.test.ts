import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('Another weekday', () => {
  conflictsAreSeen('date', [
    [
      'one act told in nearly the same words',
      'The old harbour ferry sank off Moss on Tuesday.',
      'On Thursday the old harbour ferry sank off Moss.',
    ],
    [
      'the same part of the day',
      'The ferry caught fire in Moss on Monday evening.',
      'The ferry caught fire in Moss on Tuesday evening.',
    ],
    [
      'Norwegian',
      'Den gamle fergen sank utenfor Moss på tirsdag.',
      'Den gamle fergen sank utenfor Moss på torsdag.',
      'nb',
    ],
    [
      'German',
      'Die alte Fähre sank am Dienstag vor Moss.',
      'Die alte Fähre sank am Donnerstag vor Moss.',
      'de',
    ],
  ]);

  noConflictIsSeen([
    [
      'another act',
      'The old captain of the ferry, who has three sons, was questioned in Moss on Tuesday.',
      'The old captain of the ferry, who has three sons, was charged in Moss on Thursday.',
    ],
    [
      'what only one sentence goes on to tell',
      'The captain of the ferry was in court in Moss on Tuesday.',
      'Three weeks of hearings end when the captain of the ferry, whose boat ran aground beside a crowded beach and broke in two, is brought to court in Moss on Thursday.',
    ],
    [
      'when it was told',
      'The old harbour ferry sank off Moss, police said on Tuesday.',
      'The old harbour ferry sank off Moss on Monday.',
    ],
    [
      'what happens anew',
      'Dockers marched through the streets of Moss on Saturday.',
      'Dockers marched again through the streets of Moss on Sunday.',
    ],
    [
      'two days in one sentence',
      'The ferry sank on Monday and was raised off Moss on Tuesday.',
      'The ferry sank and was raised off Moss on Wednesday.',
    ],
    [
      'a night that may be either day’s',
      'The ferry sank off Moss on Monday night.',
      'The ferry sank off Moss on Tuesday.',
    ],
    [
      'the edge of a stretch',
      'The ferry has lain off Moss since Monday.',
      'The ferry lay off Moss on Tuesday.',
    ],
  ]);
});
