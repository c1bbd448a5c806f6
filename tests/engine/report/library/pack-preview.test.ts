import { describe, expect, it } from 'vitest';
import {
  daysOf,
  outletNames,
  previewPack,
  type Shelved,
  type Standing,
} from '../../../../lib/engine/report/library/pack-preview.ts';
import type { StoryPack } from '../../../../lib/engine/story/pack.ts';
import { HARBOUR_PACK } from '../../../fixtures/harbour-pack.ts';

const PACK: StoryPack = { ...HARBOUR_PACK, revision: 2, author: 'Kari Lund' };
const [FIRST_ARTICLE, SECOND_ARTICLE, ...OTHER_ARTICLES] = PACK.articles;
const [FIRST_FACT, SECOND_FACT, ...OTHER_FACTS] = PACK.facts;
if (!FIRST_ARTICLE || !SECOND_ARTICLE || !FIRST_FACT || !SECOND_FACT)
  throw new Error('the fixture has shrunk');

const IMPORTED: Shelved = { pack: PACK, kind: 'imported' };
const TITLED = { ...PACK, title: 'Another title' };

describe('how a pack stands to the library', () => {
  const CASES: [what: string, pack: StoryPack, shelved: Shelved | null, standing: Standing][] = [
    ['nothing has its id', PACK, null, 'new'],
    ['the very pack is there', PACK, IMPORTED, 'same'],
    ['its fields are in another order', Object.assign({ title: PACK.title }, PACK), IMPORTED, 'same'],
    ['the reader’s own export of a story that is there', PACK, { pack: PACK, kind: 'own' }, 'same'],
    ['a later revision', { ...TITLED, revision: 3 }, IMPORTED, 'newer'],
    ['an earlier revision', { ...TITLED, revision: 1 }, IMPORTED, 'older'],
    ['changed under the same revision', TITLED, IMPORTED, 'other'],
    ['a later revision by somebody else', { ...TITLED, revision: 3, author: 'P. Berg' }, IMPORTED, 'other'],
    ['the reader’s own story has its id', { ...TITLED, revision: 3 }, { pack: PACK, kind: 'own' }, 'other'],
    ['a bundled story has its id', { ...TITLED, revision: 3 }, { pack: PACK, kind: 'bundled' }, 'other'],
  ];
  it.each(CASES)('%s', (_, pack, shelved, standing) => {
    expect(previewPack(pack, 100, shelved).standing).toBe(standing);
  });

  const whole: StoryPack = {
    ...PACK,
    articles: PACK.articles.map((article) => ({
      ...article,
      blocks: [{ kind: 'paragraph', text: 'The ferry struck the pier.' }],
    })),
  };
  it('extracts of a pack that is there with its articles whole bring nothing new', () => {
    expect(previewPack(PACK, 100, { pack: whole, kind: 'imported' }).standing).toBe('same');
  });
  it('whole articles of a pack that is there with extracts do', () => {
    const { standing, changes } = previewPack(whole, 100, IMPORTED);
    expect(standing).toBe('other');
    expect(changes?.articles.changed).toHaveLength(PACK.articles.length);
  });
});

describe('what would change', () => {
  it('is nothing to be told of where nothing is replaced', () => {
    expect(previewPack(PACK, 100, null).changes).toBeNull();
  });

  it('is told by facts, articles and reports, in their own words', () => {
    const next: StoryPack = {
      ...PACK,
      title: 'Ferry and pier',
      revision: 3,
      facts: [
        { ...FIRST_FACT, text: 'The ferry struck the pier.' },
        ...OTHER_FACTS,
        { ...SECOND_FACT, id: 'added', text: 'A new fact.' },
      ],
      articles: [{ ...FIRST_ARTICLE, title: 'Corrected' }, ...OTHER_ARTICLES],
      reports: [{ fact: 'added', article: FIRST_ARTICLE.id, wording: 'A new report.' }],
    };
    const { changes } = previewPack(next, 100, IMPORTED);
    expect(changes?.title).toEqual({ before: PACK.title, after: 'Ferry and pier' });
    expect(changes?.facts).toEqual({
      added: ['A new fact.'],
      removed: [SECOND_FACT.text],
      changed: [{ before: FIRST_FACT.text, after: 'The ferry struck the pier.' }],
    });
    expect(changes?.articles.removed).toHaveLength(1);
    expect(changes?.articles.changed.map(({ after }) => after)).toEqual([
      expect.stringMatching(/: Corrected$/),
    ]);
    expect(changes?.reports.added).toEqual(['A new report.']);
    expect(changes?.reports.removed).toEqual(PACK.reports.map(({ wording }) => wording));
  });

  it('tells of what the story is recognised and matched by as one', () => {
    const signature = { ...PACK.signature, until: '2024-05-01' };
    const { changes } = previewPack({ ...PACK, revision: 3, signature }, 100, IMPORTED);
    expect(changes).toMatchObject({
      title: null,
      rest: true,
      facts: { added: [], removed: [], changed: [] },
    });
  });

  it('names where the newest version would be looked for from then on, who made it and under which licence', () => {
    const next = { ...PACK, revision: 3, home: 'https://elsewhere.example/pack.json', licence: 'CC0' };
    expect(previewPack(next, 100, IMPORTED).changes).toMatchObject({
      home: { before: PACK.home ?? '', after: 'https://elsewhere.example/pack.json' },
      author: null,
      licence: { before: PACK.licence ?? '', after: 'CC0' },
    });
  });

  it('sees a title in another language', () => {
    const translations = { ...PACK.translations, nb: 'Fergen og brygga' };
    expect(previewPack({ ...PACK, revision: 3, translations }, 100, IMPORTED).changes?.rest).toBe(true);
  });

  it('is nothing but the revision where nothing else is', () => {
    const { standing, changes } = previewPack({ ...PACK, revision: 3 }, 100, IMPORTED);
    expect(standing).toBe('newer');
    expect(changes?.rest).toBe(false);
  });
});

describe('what a pack holds', () => {
  const article = (id: string, outlet: string, published: string | null) => ({
    ...FIRST_ARTICLE,
    id,
    outlet,
    published,
  });
  const outlets = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
    { id: 'unused', name: 'Unused' },
  ];
  it('is dated from its first dated article to its last', () => {
    const articles = [
      article('1', 'a', '2024-03-09'),
      article('2', 'a', null),
      article('3', 'b', '2024-03-02'),
    ];
    expect(daysOf({ ...PACK, articles })).toEqual({ from: '2024-03-02', until: '2024-03-09' });
  });
  it('has no days where no article has one', () => {
    expect(daysOf({ ...PACK, articles: [article('1', 'a', null)] })).toBeNull();
  });
  it('has the outlets that it has articles of, each once', () => {
    const articles = [article('1', 'b', null), article('2', 'a', null), article('3', 'b', null)];
    expect(outletNames({ ...PACK, outlets, articles })).toEqual(['A', 'B']);
  });
});
