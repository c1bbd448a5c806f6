import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('Numbers that follow from each other', () => {
  noConflictIsSeen([
    [
      'two shares of one whole',
      'The bridge was backed by 61 per cent in Moss.',
      'In Moss 39 per cent said no to the bridge.',
    ],
    [
      'opposites that each have their share',
      'Moss approved the bridge with 58 per cent in favour.',
      'The bridge was approved in Moss, 42 per cent rejecting it.',
    ],
    [
      'parts and their total',
      'The storm killed seven people in Moss, three of them children.',
      'Four adults and three children were killed by the storm in Moss.',
    ],
    [
      'three parts and their total',
      'The yard will get £60m for its ferries.',
      'The yard will get £10m, £20m and £30m for its ferries.',
    ],
    [
      'a sum and what was put to it',
      'The yard must pay £500,000 and £40,000 in interest.',
      'The yard must pay £540,000.',
    ],
    [
      'a rise and what it came from',
      'The fare went up by £20 in May and is now £90.',
      'The fare stood at £70 until May.',
    ],
    [
      'a number and its double',
      'The ferry carried 420 tonnes of salmon, twice as much as in May.',
      'The ferry carried double the load of salmon, which was 210 tonnes.',
    ],
    [
      'a number and its half',
      'The stock of cod has halved to 300 tonnes.',
      'The stock of cod stood at 600 tonnes.',
    ],
    ['a number and its triple', 'The price of cod tripled to £12.', 'The price of cod was £4.'],
    [
      'a double in Norwegian',
      'Fergen fraktet 420 tonn laks, dobbelt så mye som ventet.',
      'Fergen fraktet mer laks enn de 210 tonn som alle trodde.',
      'nb',
    ],
    [
      'a half in German',
      'Der Preis der Fähre hat sich auf 300 Tonnen Fisch halbiert.',
      'Der Preis der Fähre lag bei 600 Tonnen Fisch.',
      'de',
    ],
    [
      'whoever did it counted among the dead',
      'A sailor killed four people at the inn in Moss.',
      'Five people died at the inn in Moss, including the attacker.',
    ],
    [
      'whoever did it left out',
      'Five people died at the inn in Moss.',
      'Four people died at the inn in Moss, not counting the gunman.',
    ],
    [
      'years and each of them',
      'The dockers get a rise of 6% over three years.',
      'The dockers get a rise of 2% a year.',
    ],
    ['months and years', 'Rent at the yard is £500 a month.', 'Rent at the yard is £6,000 a year.'],
  ]);

  conflictsAreSeen('number', [
    [
      'shares of one thing that happen to make all',
      'The bridge was backed by 61 per cent of Moss.',
      'The bridge was backed by 39 per cent of Moss.',
    ],
    [
      'shares that make less than all',
      'The bridge was backed by 61 per cent in Moss.',
      'The bridge had the backing of 49 per cent in Moss.',
    ],
    [
      'a part that is within its total already',
      'The storm killed 14 people in Moss, three of them sailors.',
      'The storm killed 17 people in Moss.',
    ],
    [
      'a total that its parts do not make',
      'The yard must pay £500,000 and £40,000 in interest.',
      'The yard must pay £640,000.',
    ],
    [
      'what is neither double nor half',
      'The stock of cod has halved to 300 tonnes.',
      'The stock of cod stood at 700 tonnes.',
    ],
    [
      'a double that no word tells',
      'The ferry carried 420 tonnes of salmon to Moss.',
      'The ferry carried 210 tonnes of salmon to Moss.',
    ],
    [
      'the first half of a match',
      'The keeper of Moss ran 6 km in the first half.',
      'The keeper of Moss ran 3 km in the first half.',
    ],
    [
      'more than one of a difference',
      'A sailor killed two people at the inn in Moss.',
      'Five people were killed at the inn in Moss, including the attacker.',
    ],
    [
      'a rate that does not come to that',
      'The dockers get a rise of 6% over three years.',
      'The dockers get a rise of 4% a year.',
    ],
    [
      'two rates for one time',
      'The dockers get a rise of 6% a year.',
      'The dockers get a rise of 2% a year.',
    ],
  ]);
});
