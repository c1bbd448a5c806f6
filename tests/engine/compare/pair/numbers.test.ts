import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('Another number', () => {
  conflictsAreSeen('number', [
    ['what is counted', 'The navy arrested 23 pirates off Aden.', 'The navy arrested 26 pirates off Aden.'],
    ['two units of one size', 'The climber fell 60 metres.', 'The climber fell about 400 feet.'],
    [
      'years and decades',
      'Ingrid Moe has painted for 30 years.',
      'Ingrid Moe has painted for over five decades.',
    ],
    ['those who died', 'The storm killed 14 people in Moss.', 'In Moss 19 people died in the storm.'],
    ['an age', 'The 36-year-old climber fell at Lom.', 'The 32-year-old climber fell at Lom.'],
    [
      'more than the other allows',
      'At least 40 boats sank in the storm.',
      'Some 20 boats sank in the storm.',
    ],
  ]);

  noConflictIsSeen([
    ['a rounded number', 'The ship is 40.2 km away.', 'The ship is about 40 km away.'],
    ['a rounded conversion', 'The climber fell 60 metres.', 'The climber fell about 200 feet.'],
    ['years and a rough decade', 'Ingrid Moe painted for 32 years.', 'Ingrid Moe painted for three decades.'],
    ['at least', 'At least 14 boats sank in the storm.', 'The storm sank 19 boats.'],
    ['a range', 'Between 10 and 20 boats sank in the storm.', 'The storm sank 14 boats.'],
    ['the dead and the hurt', 'The storm killed 14 people in Moss.', 'The storm injured 40 people in Moss.'],
    [
      'those shot and those killed',
      'A gunman shot three people in Moss.',
      'A gunman killed two people in Moss.',
    ],
    ['an age and a sentence', 'The 36-year-old sailor was jailed.', 'The sailor was jailed for 2 years.'],
    ['sizes of two scales', 'Waves of 6 metres met the ferry.', 'The ferry met waves 40 km off Moss.'],
    ['two currencies', 'The deal is worth £10bn.', 'The deal is worth $13bn.'],
    ['the number of a model', 'They seized 12 AK 47 guns.', 'They seized three machine guns.'],
    ['other things counted', 'The yard built nine frigates.', 'The yard built four tugs.'],
  ]);
});
