import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../../lib/engine/compare/compare.ts';
import type { ComparedFact, Comparison } from '../../../lib/engine/compare/comparison.ts';
import { type Article, BLOCK_JOINT } from '../../../lib/engine/text/article.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

function article(paragraphs: string[], changes: Partial<Article> = {}): Article {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return {
    url: 'https://news.example/a',
    title: 'Ferry hits pier',
    byline: null,
    outlet: 'The News',
    published: '2024-03-06',
    language: 'en',
    partial: false,
    blocks,
    text: paragraphs.join(BLOCK_JOINT),
    ...changes,
  };
}

const OPENING = 'The ferry Aurora struck the pier at Larvik on Tuesday, the port authority said.';

function compare(paragraphs: string[], changes: Partial<Article> = {}): Comparison {
  return compareArticle(article([OPENING, ...paragraphs], changes), [HARBOUR_PACK]);
}

function fact(comparison: Comparison, id: string): ComparedFact | undefined {
  return comparison.facts.find((candidate) => candidate.id === id);
}

describe('The comparison of a page', () => {
  it('confirms what others report and names what it leaves out', () => {
    const comparison = compare([]);
    expect(fact(comparison, 'collision')).toMatchObject({
      verdict: 'confirmed',
      onPage: true,
      sentences: [0],
      origins: 2,
    });
    expect(fact(comparison, 'injured')).toMatchObject({ verdict: 'omitted', onPage: false, sentences: [] });
  });

  it('of a curated story gives our wordings, not the reports’ own sentences', () => {
    const reports = fact(compare([]), 'collision')?.outlets.filter((each) => each.reports) ?? [];
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.every(({ isVerbatim }) => !isVerbatim)).toBe(true);
  });

  it('shows the names and the ideas that told it so, each as what it is', () => {
    const pack = structuredClone(HARBOUR_PACK);
    const visit = pack.facts.find(({ id }) => id === 'mayor-visit');
    if (visit) visit.tellings = [{ here: ['inspect', 'mayor'] }];
    const page = article([OPENING, 'Per Holm inspected the damage.']);
    const evidence = fact(compareArticle(page, [pack]), 'mayor-visit')?.evidence ?? [];
    expect(evidence.map((each) => [each.signal, each.page])).toEqual([
      ['concept', 'inspected'],
      ['entity', 'Per Holm'],
    ]);
  });

  it('says that a place differs', () => {
    const comparison = compareArticle(
      article(['The ferry Aurora struck the pier at Sandefjord on Tuesday, the port authority said.']),
      [HARBOUR_PACK],
    );
    expect(fact(comparison, 'collision')?.verdict).toBe('differs');
    expect(fact(comparison, 'collision')?.outlets[0]?.differences).toEqual([
      { kind: 'place', page: 'Sandefjord', reference: 'Larvik' },
    ]);
  });

  it('takes for a fact’s place none that a neighbouring fact of the sentence has', () => {
    const pack = structuredClone(HARBOUR_PACK);
    const visit = pack.facts.find(({ id }) => id === 'mayor-visit');
    if (visit) visit.details = [{ id: 'where', kind: 'place', values: ['larvik', 'sandefjord'] }];
    for (const report of pack.reports)
      if (report.fact === 'mayor-visit') report.details = { where: 'larvik' };
    const text = 'The ferry Aurora had struck the pier before Mayor Per Holm was shown round at Sandefjord.';
    const comparison = compareArticle(article([text]), [pack]);
    expect(fact(comparison, 'collision')?.verdict).toBe('confirmed');
    expect(fact(comparison, 'mayor-visit')?.verdict).toBe('differs');
  });

  it('is unsure of a telling in a sentence whose cues speak against it', () => {
    const verdictWith = (bias: number) => {
      const pack = structuredClone(HARBOUR_PACK);
      const injured = pack.facts.find(({ id }) => id === 'injured');
      if (injured) injured.cues = { bias, weights: { 'c:hurt': 1, 'c:people': 1 } };
      return fact(compareArticle(article([OPENING, 'Four people were hurt.']), [pack]), 'injured');
    };
    expect(verdictWith(0)).toMatchObject({ verdict: 'confirmed', onPage: true });
    expect(verdictWith(-8)).toMatchObject({ verdict: 'unsure', onPage: true });
  });

  it('says that a number differs, and not that a rounder one does', () => {
    expect(fact(compare(['Six people were hurt.']), 'injured')?.verdict).toBe('differs');
    expect(fact(compare(['At least three people were hurt.']), 'injured')?.verdict).toBe('confirmed');
  });

  it('says that another person is named, not that one is only described', () => {
    const pack = structuredClone(HARBOUR_PACK);
    const visit = pack.facts.find(({ id }) => id === 'mayor-visit');
    if (visit) visit.details = [{ id: 'who', kind: 'person', values: ['mayor', 'captain'] }];
    for (const report of pack.reports) if (report.fact === 'mayor-visit') report.details = { who: 'mayor' };
    const verdict = (text: string) =>
      fact(compareArticle(article([OPENING, text]), [pack]), 'mayor-visit')?.verdict;
    expect(verdict('Per Holm, the mayor, was shown round.')).toBe('confirmed');
    expect(verdict('The mayor was shown round with the captain.')).toBe('confirmed');
    expect(verdict('The mayor was represented by Eva Lind, who was shown round.')).toBe('differs');
  });

  it('takes for a fact’s date only one told with it', () => {
    const pack = structuredClone(HARBOUR_PACK);
    const visit = pack.facts.find(({ id }) => id === 'mayor-visit');
    if (visit) visit.details = [{ id: 'day', kind: 'date', values: [] }];
    for (const report of pack.reports) if (report.fact === 'mayor-visit') report.details = { day: '2024-02' };
    const verdict = (text: string) =>
      fact(compareArticle(article([OPENING, text]), [pack]), 'mayor-visit')?.verdict;
    expect(verdict('Mayor Per Holm was shown round in January 2024.')).toBe('differs');
    expect(verdict('Mayor Per Holm was shown round in February.')).toBe('confirmed');
    expect(verdict('Mayor Per Holm was shown round, he said on Tuesday.')).toBe('confirmed');
    expect(
      verdict(
        'Mayor Per Holm was shown round by the crew of the ship, which has sailed these waters since June 2011.',
      ),
    ).toBe('confirmed');
  });

  it('sets off the wording of a report that keeps its distance', () => {
    const blamed = fact(compare(['The crew is to blame.']), 'crew-blamed');
    expect(blamed?.verdict).toBe('framed');
    expect(blamed?.outlets[0]?.differences).toEqual([
      { kind: 'scare-quote', page: null, reference: '“error”' },
    ]);
  });

  it('does not compare an article of the pack with itself, nor with the release it is made from', () => {
    const own = compare(['Mayor Per Holm was shown round.'], {
      url: 'https://www.gazette.example/news/ferry?ref=home',
    });
    expect(own.article).toMatchObject({ isSource: 'gazette', origin: 'port' });
    expect(fact(own, 'mayor-visit')).toMatchObject({ verdict: 'only-here', origins: 0 });
    expect(fact(own, 'release-only')).toMatchObject({ verdict: 'unsure', doubt: 'own-source-only' });
  });

  it('takes a credit to the release for its origin', () => {
    expect(compare(['Source: Larvik Port']).article.origin).toBe('port');
  });

  it('calls nothing missing from a page read only in part', () => {
    const verdicts = compare([], { partial: true }).facts.map(({ verdict }) => verdict);
    expect(verdicts).not.toContain('omitted');
  });

  it('says what was first reported after the page', () => {
    expect(fact(compare([], { published: '2024-03-05' }), 'mayor-visit')?.verdict).toBe('not-yet');
  });

  it('keeps every sentence in its place in the text', () => {
    const page = article([OPENING, 'Nobody slept. The crew sang.']);
    for (const { start, end, text } of compareArticle(page, [HARBOUR_PACK]).article.sentences) {
      expect(page.text.slice(start, end)).toBe(text);
    }
  });

  it('names the sentences that report no known fact', () => {
    expect(compare(['Nobody slept. The crew sang.']).unmatched).toEqual([1, 2]);
  });

  it('of another story has no facts and still its sentences', () => {
    const comparison = compareArticle(article(['A cat sat on a mat.'], { title: 'Cat news' }), [
      HARBOUR_PACK,
    ]);
    expect(comparison).toMatchObject({ story: null, facts: [], unmatched: [0] });
  });

  it('in a language not known names no story', () => {
    const paragraphs = [
      'Traghetto Aurora contro il molo di Larvik, ha detto l’autorità portuale nella giornata di martedì.',
    ];
    expect(compareArticle(article(paragraphs, { language: 'it' }), [HARBOUR_PACK]).story).toBeNull();
  });
});
