import { describe, expect, it } from 'vitest';
import { type Deed, deedAt } from '../../../../lib/engine/compare/pair/deeds.ts';
import { readSentence } from '../../../../lib/engine/match/pair/read-sentence.ts';
import type { PairWord } from '../../../../lib/engine/match/pair/sentence-reading.ts';

type Case = [sentence: string, verb: string, agent: string, patient: string];

describe('Who does what to whom', () => {
  it.each<Case>([
    ['The council approved the tunnel on Monday.', 'approved', 'council', 'tunnel'],
    ['The tunnel was narrowly approved by the council.', 'approved', 'council', 'tunnel'],
    ['The tunnel has since been approved.', 'approved', '', 'tunnel'],
    ['The skipper, who was 40, died in the fall.', 'died', 'skipper', ''],
    ['Moss, who lost last year’s final, won on penalties.', 'won', 'moss', ''],
    ['Moss, who lost the final, won the cup.', 'lost', 'moss', 'final'],
    ['The bureau said that fares in Larvik had fallen.', 'fallen', 'fares larvik', ''],
    ['Both sailors were found alive in the wreck.', 'alive', '', 'sailors'],
    ['Prices fell, but the yard raised its wages.', 'raised', 'yard', 'wages'],
    ['Approved at last, the tunnel is being dug.', 'Approved', '', ''],
  ])('is read in “%s”', (sentence, verb, agent, patient) => {
    const deed = deedIn(sentence, verb);
    expect([said(deed.agent), said(deed.patient)]).toEqual([agent, patient]);
  });

  it('is told with whom or what else has a part in it', () => {
    const { beside } = deedIn('The yard sold the tug to Moss for a song in May.', 'sold');
    expect([...beside].map(([preposition, words]) => [preposition, said(words)])).toEqual([
      ['to', 'moss'],
      ['for', 'song'],
      ['in', ''],
    ]);
  });
});

describe('A deed', () => {
  it.each<[string, string, Deed['reality']]>([
    ['The yard sold the tug.', 'sold', 'done'],
    ['The yard has sold the tug.', 'sold', 'done'],
    ['The yard had sold the tug.', 'sold', 'earlier'],
    ['The owner said the yard had sold the tug.', 'sold', 'done'],
    ['The yard will not sell the tug.', 'sell', 'unreal'],
    ['The yard agreed to sell the tug.', 'sell', 'unreal'],
  ])('in “%s” is told as %s: %s', (sentence, verb, reality) => {
    expect(deedIn(sentence, verb).reality).toBe(reality);
  });

  it('can be told up to a time only', () => {
    expect(deedIn('The captain will stay until May.', 'stay').isUpToATime).toBe(true);
    expect(deedIn('The captain will stay in May.', 'stay').isUpToATime).toBe(false);
  });

  it('can be of some only', () => {
    expect(deedIn('Most of the sailors survived.', 'survived').share).toBe('most');
    expect(deedIn('The sailors survived.', 'survived').share).toBe('');
  });
});

function deedIn(sentence: string, verb: string): Deed {
  const start = sentence.indexOf(verb);
  return deedAt(readSentence(sentence, 'en'), { start, end: start + verb.length });
}

function said(words: PairWord[]): string {
  return words.map(({ lower }) => lower).join(' ');
}
