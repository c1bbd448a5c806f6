import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('The time of which a number is told', () => {
  noConflictIsSeen([
    [
      'this year and the year before',
      'The yard earned £30m this year.',
      'The yard did better than this year, earning £25m a year earlier.',
    ],
    [
      'what it rose from',
      'The yard now has 900 welders.',
      'The welders at the yard grew in number from 700 welders last year.',
    ],
    [
      'what it is compared with',
      'The ferry burned 40 tonnes of oil in May.',
      'The ferry burned less oil in May, compared with 50 tonnes before.',
    ],
    [
      'a number told again without its unit',
      'The yard lost 30 million crowns, after a profit of 1.4 billion.',
      'The yard earned 1.4 billion crowns.',
    ],
    [
      'Norwegian',
      'Verftet tjente 30 millioner kroner i mai.',
      'Verftet tjente mer i mai, mot 25 millioner kroner året før.',
      'nb',
    ],
    [
      'German',
      'Die Werft verdiente 30 Millionen Euro im Mai.',
      'Die Werft verdiente im Mai mehr, verglichen mit 25 Millionen Euro zuvor.',
      'de',
    ],
  ]);

  conflictsAreSeen('number', [
    [
      'the year before on both sides',
      'The yard earned more than the £25m a year earlier.',
      'The yard earned more than the £35m a year earlier.',
    ],
    ['what it is now on both sides', 'The fare rose from £60 to £95.', 'The fare rose from £60 to £85.'],
    [
      'what is only measured against the year before',
      'The ferry burned 40 tonnes more than a year earlier.',
      'The ferry burned 60 tonnes more than a year earlier.',
    ],
    [
      'where somebody comes from',
      'Welders from 20 countries work at the yard.',
      'Welders of 30 countries work at the yard.',
    ],
  ]);
});

describe('What a number has in it', () => {
  noConflictIsSeen([
    [
      'fees in it and left out',
      'The portrait sold for $6.4m, including fees.',
      'The portrait sold for $5.5m before fees.',
    ],
    [
      'fees in it, and nothing said',
      'The portrait sold for $6.4m (with the buyer’s premium).',
      'The portrait sold for $5.5m.',
    ],
    ['tax left out', 'The yard had a pre-tax profit of £30m.', 'The yard had a profit of £22m.'],
    ['prices held still', 'Wages at the yard rose by £90.', 'Wages at the yard rose by £20 after inflation.'],
    [
      'Norwegian',
      'Maleriet ble solgt for 6,4 millioner kroner inkludert avgifter.',
      'Maleriet ble solgt for 5,5 millioner kroner.',
      'nb',
    ],
    [
      'German',
      'Das Bild kostete 6,4 Millionen Euro inklusive Aufgeld.',
      'Das Bild kostete 5,5 Millionen Euro.',
      'de',
    ],
  ]);

  conflictsAreSeen('number', [
    [
      'fees in both',
      'The portrait sold for $6.4m including fees.',
      'The portrait sold for $5.5m including fees.',
    ],
    [
      'tax left out of both',
      'The yard had a pre-tax profit of £30m.',
      'The yard had a pre-tax profit of £22m.',
    ],
    [
      'something else in it',
      'The portrait sold for $6.4m including its frame.',
      'The portrait sold for $5.5m including its frame.',
    ],
  ]);
});

describe('What a number came to', () => {
  noConflictIsSeen([
    [
      'asked for and given',
      'The prosecutor sought an eight-year sentence for the captain.',
      'The captain was sentenced to five years in prison, as the prosecutor did not want.',
    ],
    ['asked for and offered', 'The dockers demanded £40 more.', 'The yard offered the dockers £25 more.'],
    ['expected and paid', 'The portrait was expected to fetch $4m.', 'The portrait was sold for $6m.'],
    [
      'told behind the number',
      'The captain got five years in prison.',
      'The captain got less than the eight years the prosecutor had demanded.',
    ],
    [
      'Norwegian',
      'Aktor krevde åtte år for kapteinen.',
      'Kapteinen ble dømt til fem år etter aktors tale.',
      'nb',
    ],
    [
      'German',
      'Die Werft hatte 40 Millionen Euro für die Fähre gefordert.',
      'Die Werft erhielt 25 Millionen Euro für die Fähre.',
      'de',
    ],
  ]);

  conflictsAreSeen('number', [
    [
      'asked for on both sides',
      'The prosecutor sought an eight-year sentence for the captain.',
      'The prosecutor sought a six-year sentence for the captain.',
    ],
    [
      'given on both sides',
      'The captain was sentenced to five years in prison.',
      'The captain was jailed for eight years.',
    ],
    [
      'what was asked for told of something else',
      'The prosecutor asked for silence, but the captain got five years in prison.',
      'The captain got eight years in prison.',
    ],
  ]);
});
