import { describe, expect, it } from 'vitest';
import { countCarriedWords } from '../../../../lib/engine/report/library/carried-words.ts';
import { markWords } from '../../../../lib/engine/report/library/mark-words.ts';
import type { StoryPack } from '../../../../lib/engine/story/pack.ts';
import { HARBOUR_PACK } from '../../../fixtures/harbour-pack.ts';

describe('the words of a search in a sentence that it found', () => {
  const CASES: [typed: string, sentence: string, language: string, marked: string[]][] = [
    ['cracks', 'Cracks in the beam cracked on.', 'en', ['Cracks', 'cracked']],
    ['bridge', 'Ambridge is no bridge.', 'en', ['bridge']],
    ['insp', 'An inspector came.', 'en', ['inspector']],
    ['insp beam', 'An inspector saw a beam.', 'en', ['beam']],
    ['bodo', 'Fra Bodø til Oslo.', 'nb', ['Bodø']],
    ['fergene', 'Én ferge, alle ferger.', 'nb', ['ferge', 'ferger']],
    ['', 'Nothing is sought.', 'en', []],
    ['…', 'Nothing is sought.', 'en', []],
  ];
  it.each(CASES)('%j in %j', (typed, sentence, language, marked) => {
    const pieces = markWords(sentence, typed, language);
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(marked);
    expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
  });
});

describe('how much of an article a pack carries', () => {
  const [article] = HARBOUR_PACK.articles;
  const [fact] = HARBOUR_PACK.facts;
  if (!article || !fact) throw new Error('the fixture has shrunk');
  const pack: StoryPack = {
    ...HARBOUR_PACK,
    articles: [article],
    reports: [{ fact: fact.id, article: article.id, wording: 'The ferry struck the pier.' }],
  };
  it('is its reports where it is not there whole', () => {
    expect(countCarriedWords(pack).map(({ words }) => words)).toEqual([5]);
  });
  it('is all of it where it is', () => {
    const blocks = [
      { kind: 'paragraph' as const, text: 'One two three.' },
      { kind: 'paragraph' as const, text: 'Four five six seven.' },
    ];
    expect(countCarriedWords({ ...pack, articles: [{ ...article, blocks }] })).toMatchObject([{ words: 7 }]);
  });
  it('is nothing where no fact is reported', () => {
    expect(countCarriedWords({ ...pack, reports: [] })).toMatchObject([{ words: 0 }]);
  });
});
