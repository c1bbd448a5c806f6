import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('What something is said to be', () => {
  conflictsAreSeen('status', [
    [
      'two works of different kinds',
      'Havets stemme is a novel.',
      'Havets stemme is a Norwegian film from 1998.',
    ],
    ['a person and an animal', 'Solveig is a singer.', 'Solveig, called Solla, is a trained military dog.'],
    [
      'a person and a ship',
      'Ingrid Moe is a painter.',
      'Ingrid Moe (built 1998) is a car ferry that sails to Moss.',
    ],
    ['a town and a county', 'Lierne is a town.', 'Lierne is a county in the north.'],
    ['Norwegian', 'Havets stemme er en roman om fiske.', 'Havets stemme er en film om fiske.', 'nb'],
  ]);

  noConflictIsSeen([
    ['two trades of a person', 'Ingrid Moe is a painter.', 'Ingrid Moe is a Norwegian writer.'],
    ['one of several trades', 'Ingrid Moe is a singer.', 'Ingrid Moe is a poet, sculptor and singer.'],
    ['a more exact kind', 'The Solstrand is a ship.', 'The Solstrand is a car ferry.'],
    ['what can be both', 'Our Saviour is a church.', 'Our Saviour is a building of the 1890s.'],
    ['a maker', 'Nordverk is a company.', 'Nordverk is a leading producer of salmon.'],
    ['something of the thing', 'The owner of Solstrand is a company.', 'Solstrand is a ferry.'],
    ['somebody of the thing', 'Solstrand’s captain is a woman.', 'Solstrand is a ferry.'],
    ['a series of books', 'Havfolk is a series of novels.', 'Havfolk is a book in nine volumes.'],
    ['a party to a treaty', 'Norway is a party to the treaty.', 'Norway is a country in the treaty.'],
    ['what is done to it', 'The Solstrand was renamed Queen.', 'The Solstrand was a ferry.'],
    ['the noun before another', 'The Solstrand is a ship museum.', 'The Solstrand is a museum.'],
    ['two things', 'The Solstrand is a ferry.', 'Havets stemme is a novel.'],
    ['what one denies', 'The Solstrand is not a ferry.', 'The Solstrand is a film.'],
  ]);
});

describe('The nation something is said to be of', () => {
  conflictsAreSeen('place', [
    [
      'two films',
      'Havets stemme is a Norwegian film.',
      'Havets stemme is a 1998 Danish drama film by Per Lie.',
    ],
    ['a short name', 'Tim Moe is a Norwegian singer.', 'Timothy Moe is a Swedish singer.'],
    ['an adjective alone', 'Ingrid Moe is Norwegian.', 'Ingrid Moe (born 1950) is a Swedish singer.'],
    [
      'German',
      'Der Havfolk ist ein deutscher Film.',
      'Der Havfolk ist ein dänischer Film aus dem Jahr 1998.',
      'de',
    ],
  ]);

  noConflictIsSeen([
    ['two nations at once', 'Havfolk is a Danish series.', 'Havfolk is a Norwegian-Danish series.'],
    ['a part of a nation', 'Ann Reid is a Scottish actor.', 'Ann Reid is a British actor.'],
    ['a continent', 'Havfolk is a South American film.', 'Havfolk is a Chilean film.'],
    ['where somebody was born', 'Ingrid Moe is a Danish-born painter.', 'Ingrid Moe is a Norwegian painter.'],
    ['a sport', 'Ola Lie is an American football coach.', 'Ola Lie is a Norwegian coach.'],
    ['what somebody teaches', 'Ingrid Moe is an English teacher.', 'Ingrid Moe is a Norwegian teacher.'],
    ['one side that tells none', 'Havfolk is a film.', 'Havfolk is a Danish film.'],
  ]);
});
