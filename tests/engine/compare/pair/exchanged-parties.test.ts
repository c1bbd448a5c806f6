import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('Who did it to whom', () => {
  conflictsAreSeen('person', [
    ['active and passive', 'The mate punched the cook.', 'The mate was punched by the cook.'],
    ['two winners', 'Lindqvist beat Brandvold in the final.', 'Brandvold beat Lindqvist in the final.'],
    ['who bought whom', 'Havfolk has bought Fjordlys.', 'Havfolk has been bought by Fjordlys.'],
    [
      'who follows whom',
      'Ingrid Moe will succeed Anna Lindqvist.',
      'Anna Lindqvist will succeed Ingrid Moe.',
    ],
    ['who gave', 'Norway handed the tug over to Denmark.', 'Denmark handed the tug over to Norway.'],
    ['who took', 'Moss took the cup from Larvik.', 'The cup was taken by Larvik from Moss.'],
  ]);

  noConflictIsSeen([
    [
      'active and passive of one deed',
      'Havfolk has bought Fjordlys.',
      'Fjordlys has been bought by Havfolk.',
    ],
    ['what both can do', 'The mate accused the cook.', 'The cook accused the mate.'],
    ['an earlier match', 'Lindqvist beat Brandvold.', 'Brandvold had beaten Lindqvist.'],
    ['last year’s match', 'Lindqvist beat Brandvold.', 'Last year Brandvold beat Lindqvist.'],
    [
      'what was given in return',
      'Norway gave three tugs to Denmark.',
      'Denmark gave an icebreaker to Norway.',
    ],
    ['what one denies', 'The mate did not punch the cook.', 'The cook punched the mate.'],
    ['two matches', 'Moss beat Larvik in Oslo on Monday.', 'Larvik beat Moss in Bergen on Friday.'],
    ['two rounds', 'Moss beat Larvik in the group stage.', 'Larvik beat Moss in the semi-final.'],
    ['each other', 'The mate and the cook punched each other.', 'The cook was punched by the mate.'],
  ]);
});
