import type { TextChanges } from '../../../lib/engine/gather/text-changes.ts';
import type { Correction } from '../../../lib/engine/match/correction.ts';
import type { Report, SourceArticle, StoryPack } from '../../../lib/engine/story/pack.ts';
import type { ArticleView, StoryDetail, StoryView } from '../../../lib/extension/library/views.ts';

/** A small library of our own: a story the reader has gathered, one imported, one that came with Crossread. */
export const OWN: StoryView = {
  id: 'sundvik-bridge',
  title: 'Bridge at Sundvik closed after cracks',
  kind: 'own',
  outlets: ['Sundvik Tidende', 'The Coast Courier', 'Nordlyst'],
  from: '2026-03-03',
  until: '2026-03-05',
  articles: 3,
  facts: 3,
  bytes: 48_200,
  changedAt: Date.UTC(2026, 2, 5, 12),
  revision: 4,
  home: null,
};

export const SECOND: StoryView = {
  ...OWN,
  id: 'sundvik-detour',
  title: 'Detour past Sundvik',
  outlets: ['Nordlyst'],
  from: null,
  until: null,
  articles: 1,
  facts: 0,
  bytes: 9_100,
};

export const IMPORTED: StoryView = {
  ...OWN,
  id: 'ferry-strike',
  title: 'Ferry crews on strike',
  kind: 'imported',
  outlets: ['The Coast Courier', 'Fjord Radio'],
  from: '2026-01-12',
  until: '2026-02-02',
  articles: 2,
  facts: 1,
  bytes: 21_000,
  revision: 2,
  home: 'https://packs.example/ferry-strike.json',
};

export const BUNDLED: StoryView = {
  ...OWN,
  id: 'harbour-accord',
  title: 'Harbour accord between two countries',
  kind: 'bundled',
  outlets: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `Outlet ${letter}`),
  from: '2025-02-18',
  until: '2025-02-20',
  articles: 7,
  facts: 36,
  bytes: 0,
  changedAt: 0,
  revision: 1,
};

const CLOSED: [string, string][] = [
  ['tidende', 'The bridge was closed on Tuesday evening after an inspector found cracks in two beams.'],
  ['courier', 'Cracks in two steel beams shut the crossing at Sundvik late on Tuesday.'],
  ['nordlyst', 'The county closed the bridge on Tuesday when cracks came to light.'],
];
const QUEUES: [string, string][] = [
  ['tidende', 'Drivers waited for up to ninety minutes at the ferry quay.'],
  ['courier', 'Queues at the quay grew to an hour and a half.'],
];
const REPAIR: [string, string][] = [['nordlyst', 'Repairs will take six weeks, the county’s engineer said.']];

function reportsOf(fact: string, told: [string, string][]): Report[] {
  return told.map(([article, wording]) => ({ fact, article, wording }));
}

function article(id: string, outlet: string, title: string, published: string | null): SourceArticle {
  return {
    id,
    outlet,
    title,
    url: `https://${outlet}.example/${id}`,
    published,
    language: 'en',
    kind: 'outlet',
    origin: outlet,
    read: id === 'nordlyst' ? 'part' : 'all',
    fingerprint: [],
  };
}

export const PACK: StoryPack = {
  schema: 'crossread/pack@1',
  id: OWN.id,
  revision: 4,
  title: OWN.title,
  description: '',
  signature: { lead: [], not: [], support: [], from: '2026-03-03', until: '2026-04-05' },
  entities: [],
  concepts: [],
  outlets: [
    { id: 'sundvik-tidende', name: 'Sundvik Tidende' },
    { id: 'coast-courier', name: 'The Coast Courier' },
    { id: 'nordlyst-no', name: 'Nordlyst' },
  ],
  articles: [
    article('tidende', 'sundvik-tidende', 'Cracks close the bridge', '2026-03-03'),
    article('courier', 'coast-courier', 'Sundvik crossing shut', '2026-03-04'),
    article('nordlyst', 'nordlyst-no', 'Six weeks without a bridge', null),
  ],
  facts: [
    { id: 'f-closed', text: 'The bridge was closed on Tuesday after cracks were found in two beams.' },
    { id: 'f-queues', text: 'Drivers waited for up to an hour and a half at the ferry quay.' },
    { id: 'f-repair', text: 'Repairs will take six weeks.' },
  ],
  reports: [
    ...reportsOf('f-closed', CLOSED),
    ...reportsOf('f-queues', QUEUES),
    ...reportsOf('f-repair', REPAIR),
  ],
};

const FIRST_SAVED = Date.UTC(2026, 2, 3, 19, 5);
const SAVED_AGAIN = Date.UTC(2026, 2, 4, 8, 40);

const ARTICLES: ArticleView[] = PACK.articles.map(({ id, outlet, title = '', url, published, read }) => ({
  id,
  title,
  outlet: PACK.outlets.find((known) => known.id === outlet)?.name ?? '',
  url,
  published,
  partial: read === 'part',
  words: 412,
  versions: [{ version: 1, savedAt: FIRST_SAVED, changes: null }],
}));

/** The first article was saved twice; between the two times the outlet changed it. */
export const DETAIL: StoryDetail = {
  story: OWN,
  pack: PACK,
  lastEdits: [{ do: 'drop', report: 'courier.gone' }],
  articles: ARTICLES.map((view, at) => (at === 0 ? savedTwice(view) : view)),
};

function savedTwice(view: ArticleView): ArticleView {
  const changes: TextChanges = {
    read: 'whole',
    title: { before: 'Storms close the bridge', after: 'Cracks close the bridge' },
    added: ['A second inspection is to be held on Friday.'],
    removed: ['Nobody at the county could be reached.'],
    changed: [
      {
        before: 'The bridge was closed after an inspector found cracks in one beam.',
        after: 'The bridge was closed on Tuesday evening after an inspector found cracks in two beams.',
      },
    ],
  };
  return { ...view, versions: [{ version: 2, savedAt: SAVED_AGAIN, changes }, ...view.versions] };
}

export const IMPORTED_DETAIL: StoryDetail = {
  story: IMPORTED,
  pack: {
    ...PACK,
    id: IMPORTED.id,
    title: IMPORTED.title,
    revision: 2,
    description: 'Two outlets on the strike of the ferry crews, for a class on reading the news.',
    author: 'Kari Lund',
    licence: 'CC BY 4.0',
    home: 'https://packs.example/ferry-strike.json',
  },
  lastEdits: [],
  articles: ARTICLES.slice(0, 2).map((view) => ({ ...view, versions: [] })),
};

export const CORRECTIONS: Correction[] = [
  {
    id: 'c1',
    story: OWN.id,
    fact: 'f-queues',
    say: 'not-the-same',
    sentence: 'k1',
    sentenceText: 'The queue for tickets to the concert went round the quay.',
    factText: 'Drivers waited for up to an hour and a half at the ferry quay.',
    url: 'https://nordlyst-no.example/concert',
    at: Date.UTC(2026, 2, 6, 9),
  },
  {
    id: 'c2',
    story: 'long-gone',
    fact: 'f-1',
    say: 'the-same',
    sentence: 'k2',
    sentenceText: 'The work is to be done by the middle of April.',
    factText: 'Repairs will take six weeks.',
    url: null,
    at: Date.UTC(2026, 2, 7, 9),
  },
];
