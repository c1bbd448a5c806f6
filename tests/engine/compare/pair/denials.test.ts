import { describe } from 'vitest';
import { conflictsAreSeen, noConflictIsSeen } from './conflict-cases.ts';

describe('What one sentence denies and the other says', () => {
  conflictsAreSeen('status', [
    ['a plain not', 'The ferry did not reach the harbour.', 'The ferry reached the harbour in the evening.'],
    [
      'what is still to come',
      'The council has yet to approve the tunnel.',
      'The council approved the tunnel.',
    ],
    [
      'what is declined',
      'The admiral declined to visit the base.',
      'The admiral visited the base on Monday.',
    ],
    [
      'another word for one thing',
      'The ferry did not reach the old Moss pier.',
      'The ferry reached the Moss quay, which is old.',
    ],
    ['none at all', 'The yard built zero frigates.', 'The yard built five frigates.'],
    ['what was turned down', 'The union turned down the wage offer.', 'The union accepted the wage offer.'],
    ['a plea', 'The shipowner pleaded not guilty to fraud.', 'The shipowner pleaded guilty to fraud.'],
    ['what somebody denies and did', 'Moe denied having met the admiral.', 'Moe met the admiral in Kiel.'],
    ['Norwegian', 'Rederiet betalte aldri boten.', 'Rederiet betalte boten i går.', 'nb'],
  ]);

  noConflictIsSeen([
    [
      'two words for one denial',
      'The admiral refused to visit the base.',
      'The admiral declined to visit the base.',
    ],
    [
      'a denial of another deed',
      'The ferry did not strike the Moss pier.',
      'The ferry reached the Moss pier.',
    ],
    [
      'a plea and a verdict',
      'The shipowner pleaded not guilty to fraud.',
      'The shipowner was found guilty of fraud.',
    ],
    [
      'what somebody confirms beside',
      'The union denied that the tug was sold.',
      'The yard confirmed that the tug was sold.',
    ],
    ['a claim beside', 'The yard denies that the tug was sold.', 'The tug was sold, the union says.'],
    [
      'what somebody says of himself',
      'The mate said he had not seen the tug.',
      'The mate saw the tug, the cook said.',
    ],
    [
      'somebody else',
      'The court refused bail to the mate’s brother.',
      'The mate was given bail by the court.',
    ],
    ['not only', 'The fire destroyed not only the harbour hall.', 'The fire destroyed the harbour hall.'],
    ['no fewer than', 'The storm sank no fewer than nine boats.', 'The storm sank nine boats.'],
    [
      'what was not so until a time',
      'The bridge was not opened until June.',
      'The bridge was opened in June.',
    ],
    ['what ends before the comma', 'The bridge, not the tunnel, was opened.', 'The bridge was opened.'],
    [
      'a denial of something else',
      'The ferry reached Bergen without a scratch.',
      'The ferry reached Bergen.',
    ],
  ]);
});

describe('Another detail than the one a sentence denies', () => {
  noConflictIsSeen([
    ['a person', 'The film was not directed by Anna Lindqvist.', 'The film was directed by Peter Brandvold.'],
    ['a year', 'The bridge was not opened in 1994.', 'The bridge was opened in 1984.'],
    [
      'a place in a row',
      'She was not the first woman to lead the party.',
      'She was the second woman to lead the party.',
    ],
  ]);
});
