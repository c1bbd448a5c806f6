import { describe, expect, it } from 'vitest';
import { gatherPack, gatherSteps } from '../../../lib/engine/gather/gather-pack.ts';
import { nameArticle } from '../../../lib/engine/gather/name-article.ts';
import type { SavedArticle } from '../../../lib/engine/gather/saved-article.ts';
import { atOnce, eachOf, part, type Steps } from '../../../lib/engine/gather/steps.ts';

/** What the work tells on its way, and what comes of it. */
function followed<Value>(steps: Steps<Value>): { shares: number[]; value: Value } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, value: step.value };
    shares.push(step.value);
  }
}

const double = (items: number[]) => eachOf(items, (item) => 2 * item);

describe('Work in steps', () => {
  it('does an item a step, and tells after each what share is done', () => {
    expect(followed(double([1, 2, 3, 4]))).toEqual({ shares: [0.25, 0.5, 0.75, 1], value: [2, 4, 6, 8] });
  });

  it('of nothing is done without a step', () => {
    expect(followed(double([]))).toEqual({ shares: [], value: [] });
  });

  it('tells as a part of other work the share of that', () => {
    expect(followed(part(double([1, 2]), 0.5, 1))).toEqual({ shares: [0.75, 1], value: [2, 4] });
  });

  it('goes no further than it is asked to', () => {
    const done: number[] = [];
    const steps = eachOf([1, 2, 3], (item) => done.push(item));
    steps.next();
    expect(done).toEqual([1]);
  });

  it('can be done without a rest', () => {
    expect(atOnce(double([1, 2]))).toEqual([2, 4]);
  });
});

function article(number: number): SavedArticle {
  const text = `The ferry to Holm was late by ${number} hours. Its engine had failed off the coast of Holm on day ${number}.`;
  const named = nameArticle({
    url: `https://paper-${number}.example/ferry`,
    title: 'Ferry to Holm is late',
    byline: null,
    outlet: `Paper ${number}`,
    published: null,
    language: 'en',
    partial: false,
    blocks: [{ kind: 'paragraph', text }],
    text,
  });
  return { ...named, version: 1, savedAt: 0 };
}

describe('A pack gathered in steps', () => {
  const articles = Array.from({ length: 6 }, (_, number) => article(number));
  const story = { id: 'ferry', title: 'The ferry', articles, edits: [], revision: 1 };

  it('is the pack that is gathered at once', () => {
    expect(followed(gatherSteps(story)).value).toEqual(gatherPack(story));
  });

  it('tells of steps for articles, sentences and facts, never back, and ends with all done', () => {
    const { shares } = followed(gatherSteps(story));
    expect(shares.length).toBeGreaterThan(articles.length * 3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('of no articles is a pack all the same', () => {
    expect(followed(gatherSteps({ ...story, articles: [] })).value.facts).toEqual([]);
  });
});
