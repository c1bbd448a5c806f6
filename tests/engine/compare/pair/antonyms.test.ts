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

describe('What one is said to have done, and the opposite', () => {
  conflictsAreSeen('status', [
    [
      'who lived',
      'The skipper survived the fall from the mast.',
      'The skipper, who was 40, died in the fall from the mast on Friday.',
    ],
    [
      'what was given',
      'A judge in Larvik granted the shipowner bail.',
      'The judge refused the shipowner bail.',
    ],
    [
      'the active and the passive',
      'The council approved the tunnel after a long night of debate.',
      'The tunnel, which Moss has awaited for ten years, was rejected by the council.',
    ],
    [
      'a law',
      'The governor signed the harbour act.',
      'The harbour act was vetoed by the governor, his office told reporters.',
    ],
    [
      'a verdict on a verdict',
      'The court upheld the conviction of Ingrid Moe.',
      'The conviction was overturned by the court in Moss.',
    ],
    ['a match', 'Moss won the final on penalties in the rain.', 'Moss lost the final.'],
    [
      'what somebody told',
      'Unemployment fell in Larvik.',
      'The bureau said unemployment in Larvik had risen.',
    ],
    ['sailings', 'The yard resumed its sailings to Kiel.', 'The yard suspended its sailings to Kiel.'],
  ]);

  noConflictIsSeen([
    ['two sides of a match', 'Moss won the final against Larvik.', 'Larvik lost the final against Moss.'],
    ['two courts', 'The lower court acquitted Moe of fraud.', 'The upper court convicted Moe of fraud.'],
    [
      'one court at two times',
      'The court upheld the ban in March.',
      'The court overturned the ban in November.',
    ],
    ['what was done before', 'The union accepted the offer.', 'The union had rejected the offer.'],
    ['another offer', 'The union accepted the new offer.', 'The union rejected an earlier offer.'],
    ['what may still be done', 'The bank raised its key rate.', 'The bank expects to cut its key rate.'],
    [
      'what lasts up to a time',
      'The captain will leave the club.',
      'The captain will stay at the club until May.',
    ],
    ['two measures', 'Fares fell in volume.', 'Fares rose in value.'],
    ['two ages', 'Unemployment rose among people under 25.', 'Unemployment fell among people over 50.'],
    [
      'what is measured against two months',
      'Prices fell compared with March.',
      'Prices rose compared with a year earlier.',
    ],
    ['morning and evening', 'Oil rose in the early hours.', 'Oil fell in the evening.'],
    ['one and the other', 'One sailor was found alive.', 'The other sailor was found dead.'],
    [
      'somebody else’s bail',
      'The court granted the shipowner bail.',
      'The court refused bail to the shipowner’s brother.',
    ],
    ['a rival', 'Shares in the yard rose.', 'Shares in the yard’s rival fell.'],
    ['two things done by one', 'The minister rejected calls to resign.', 'The minister accepted the blame.'],
    ['two counts', 'Moe was acquitted on two counts.', 'Moe was convicted on a third count.'],
    ['two boys', 'The older boy was found alive.', 'The younger boy was found dead.'],
    ['two sides', 'Voters in the north supported the union.', 'Voters in the south opposed the union.'],
    [
      'a day and a longer time',
      'Shares in the yard rose 3% on Monday.',
      'Shares in the yard have fallen 20% since March.',
    ],
    ['two places to be', 'The king will leave hospital.', 'The king will stay in the palace.'],
    ['what is sold and bought', 'The yard sold the tug.', 'The tug was bought from the yard.'],
  ]);
});
