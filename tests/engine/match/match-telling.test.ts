import { describe, expect, it } from 'vitest';
import { type FactMatch, matchFacts, REPORTS_FROM } from '../../../lib/engine/match/match-facts.ts';
import { readPassages } from '../../../lib/engine/match/read-passages.ts';
import { knowledgeOf } from '../../../lib/engine/story/knowledge.ts';
import { splitSentences } from '../../../lib/engine/text/sentences.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

const KNOWLEDGE = knowledgeOf(HARBOUR_PACK, 'en');

/** The facts that a text reports or comes near to. */
function matchesIn(text: string): FactMatch[] {
  const sentences = splitSentences(text).map((sentence, index) => ({ ...sentence, index, block: 0 }));
  return matchFacts(HARBOUR_PACK, readPassages(sentences, [], KNOWLEDGE), 'en');
}

/** The facts that a text reports, each with the indexes of its sentences. */
function factsIn(text: string): Record<string, number[]> {
  const matches = matchesIn(text);
  return Object.fromEntries(
    matches.filter(({ score }) => score >= REPORTS_FROM).map((match) => [match.fact.id, match.sentences]),
  );
}

const CASES: { what: string; text: string; facts: Record<string, number[]> }[] = [
  { what: 'in other words', text: 'The Aurora slammed hard into a jetty.', facts: { collision: [0] } },
  {
    what: 'twice, in two sentences of one text',
    text: 'The ferry hit the quay. Rain fell. It struck the pier at noon.',
    facts: { collision: [0, 2] },
  },
  {
    what: 'several at once in one sentence',
    text: 'The ferry ran into the pier and two passengers were hurt.',
    facts: { collision: [0], injured: [0] },
  },
  {
    what: 'of a person meant by a pronoun',
    text: 'Per Holm came at once. Later he was shown round.',
    facts: { 'mayor-visit': [1] },
  },
  {
    what: 'not of another person’s pronoun',
    text: 'Eva Lind came at once. Later she looked over the bridge.',
    facts: {},
  },
  {
    what: 'not from words of different sentences far apart',
    text: 'People came. It rained. It snowed. It hailed. Nobody was hurt.',
    facts: {},
  },
];

describe('A text reports a fact', () => {
  it.each(CASES)('$what', ({ text, facts }) => {
    expect(factsIn(text)).toEqual(facts);
  });

  it('perhaps, when its two parts stand in two sentences', () => {
    const [match] = matchesIn('Several passengers were on deck. Two were injured.');
    expect(match?.fact.id).toBe('injured');
    expect(match?.score).toBeLessThan(REPORTS_FROM);
  });
});
