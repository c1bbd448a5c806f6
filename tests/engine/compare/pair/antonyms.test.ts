import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('An opposite', () => {
  conflictsAreSeen('status', [
    ['best and worst', 'It was the best season of the club.', 'It was the worst season of the club.'],
    ['a rise and a fall', 'House prices in Tromsø rose again.', 'House prices in Tromsø fell again.'],
    ['two verdicts', 'The jury convicted the shipowner.', 'The jury acquitted the shipowner.'],
    [
      'a vote',
      'I går godkjente Stortinget avtalen om fisket.',
      'Stortinget forkastet avtalen om fisket i går.',
      'nb',
    ],
    [
      'beginning and end in one year',
      'The band Fjordlys formed in 2004.',
      'The band Fjordlys disbanded in 2004.',
    ],
  ]);

  noConflictIsSeen([
    ['beginning and end at their own times', 'The trial began in May.', 'The trial ended in June.'],
    ['beginning and end without a time', 'The Solberg trial opened.', 'The Solberg trial ended.'],
    [
      'two people of one story',
      'A former employee shot a man.',
      'The gunman shot a man at his former employer’s.',
    ],
    ['a name', 'The old climber died in New Zealand.', 'The climber died in New Zealand.'],
    ['a name at the head', 'New Zealand buried the climber.', 'The old climber was buried.'],
    ['what both sides say', 'Prices rose in May, then fell.', 'Prices fell.'],
    ['two places', 'House prices rose in Oslo.', 'House prices fell in Tromsø.'],
    ['what one denies', 'The result was not a success.', 'The result was a failure.'],
    [
      'two things of which little is the same',
      'The bridge over the fjord opened.',
      'The shop by the church closed.',
    ],
  ]);
});
