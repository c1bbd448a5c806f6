import { describe, expect, it } from 'vitest';
import { matchQuote } from '../../../lib/engine/match/match-quote.ts';
import { tokenise } from '../../../lib/engine/story/tokens.ts';

const match = (quote: string, text: string) => matchQuote(tokenise(quote, 'en'), tokenise(text, 'en'));

describe('A known quotation', () => {
  it('is found whole', () => {
    expect(match('we will repair every plank', 'He said: “We will repair every plank.”')).toMatchObject({
      score: 1,
      changes: [],
    });
  });

  it('is found with a word altered, and the word is named', () => {
    const found = match('we will repair every plank', '“We will mend every plank,” he said');
    expect(found?.changes).toMatchObject([{ page: 'mend', reference: 'repair' }]);
  });

  it('is found with a word left out', () => {
    const found = match('we will soon repair every plank', '“We will repair every plank,” he said');
    expect(found?.changes).toMatchObject([{ page: '', reference: 'soon' }]);
  });

  it('is found with an inflection altered, and not for its apostrophes', () => {
    const found = match("the UK promise to mend Norway's pier", '“the UK’s promise to mend Norway’s pier”');
    expect(found?.changes).toMatchObject([{ page: 'UK’s', reference: 'UK' }]);
  });

  it('is not found in a sentence that shares only some of its words', () => {
    expect(
      match('we will repair every plank', 'We will never forget that every ship has its day'),
    ).toBeNull();
  });
});
