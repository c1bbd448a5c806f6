import { Library } from '../../../components/library/Library.tsx';
import type {
  FoundStory,
  LibraryActions,
  LibraryDialog,
  LibraryProps,
} from '../../../components/library/library-props.ts';
import { previewPack, type Shelved } from '../../../lib/engine/report/library/pack-preview.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { BUNDLED, CORRECTIONS, DETAIL, IMPORTED, IMPORTED_DETAIL, OWN, PACK, SECOND } from './stories.ts';

const ignore = () => {};

const IGNORED: LibraryActions = {
  search: ignore,
  openTabs: ignore,
  rename: ignore,
  merge: ignore,
  remove: ignore,
  removeArticle: ignore,
  edit: ignore,
  undoEdit: ignore,
  removeCorrection: ignore,
  exportCorrections: ignore,
  openFile: ignore,
  importPack: ignore,
  restore: ignore,
  backUp: ignore,
  startExport: ignore,
  exportPack: ignore,
  closeDialog: ignore,
  cancelWork: ignore,
  closeSaid: ignore,
  closeNotice: ignore,
  tryAgain: ignore,
};

type Changed = Partial<Omit<LibraryProps, 'actions'>> & { actions?: Partial<LibraryActions> };

/** The library's page with four stories, but for what a test is about. */
export function library({ actions, ...props }: Changed = {}) {
  return (
    <Library
      place={{ at: 'stories' }}
      stories={[OWN, SECOND, IMPORTED, BUNDLED]}
      story={null}
      corrections={CORRECTIONS}
      bytesUsed={3_250_000}
      search={{ query: '', found: [], hasMore: false, indexing: null }}
      work={null}
      said={null}
      notices={[]}
      dialog={null}
      {...props}
      actions={{ ...IGNORED, ...actions }}
    />
  );
}

/** The page of the reader's own story, likewise. */
export function ownStory(changed: Changed = {}) {
  return library({ place: { at: 'story', story: OWN.id }, story: DETAIL, ...changed });
}

export function importedStory(changed: Changed = {}) {
  return library({ place: { at: 'story', story: IMPORTED.id }, story: IMPORTED_DETAIL, ...changed });
}

export const FOUND: FoundStory[] = [
  {
    id: OWN.id,
    title: OWN.title,
    articles: [
      {
        id: 'courier',
        outlet: 'The Coast Courier',
        title: 'Sundvik crossing shut',
        url: 'https://coast-courier.example/courier',
        published: '2026-03-04',
        language: 'en',
        sentences: [
          [
            { text: 'Cracks', isMarked: true },
            { text: ' in two steel beams shut the crossing at Sundvik late on Tuesday.', isMarked: false },
          ],
        ],
      },
    ],
  },
];

const FILE = { name: 'ferry-strike.json', bytes: 18_400 };
const { pack: SHELVED } = IMPORTED_DETAIL;

/** The next revision of the imported pack: a fact more, one less, one reworded. */
export const NEWER: StoryPack = {
  ...SHELVED,
  revision: 3,
  facts: [
    { id: 'f-closed', text: 'The bridge was closed on Tuesday evening.' },
    { id: 'f-repair', text: 'Repairs will take six weeks.' },
    { id: 'f-cost', text: 'The repairs cost four million.' },
  ],
  reports: [
    ...SHELVED.reports.filter(({ fact }) => fact !== 'f-queues'),
    { fact: 'f-cost', article: 'courier', wording: 'The bill comes to four million.' },
  ],
};

/** What a reader is asked before a pack is kept that stands so to what is there. */
export function importDialog(pack: StoryPack, shelved: Shelved | null): LibraryDialog {
  return { kind: 'import', file: FILE, preview: previewPack(pack, FILE.bytes, shelved) };
}

export const DIALOGS: Record<string, LibraryDialog> = {
  'import, new': importDialog(SHELVED, null),
  'import, same': importDialog(SHELVED, { pack: SHELVED, kind: 'imported' }),
  'import, newer': importDialog(NEWER, { pack: SHELVED, kind: 'imported' }),
  'import, another story': importDialog({ ...NEWER, author: 'P. Berg' }, { pack: SHELVED, kind: 'imported' }),
  'refused, a fault': {
    kind: 'refused',
    file: FILE,
    refusal: { fault: 'not-json', line: 12, column: 3 },
  },
  'refused, problems': {
    kind: 'refused',
    file: FILE,
    refusal: {
      problems: [
        {
          path: 'articles[2].url',
          kind: 'malformed',
          message: 'An address starts with http:// or https://.',
        },
        { path: 'facts[4].id', kind: 'duplicate-id', message: '"f-closed" is already the id of facts[0].' },
      ],
    },
  },
  restore: {
    kind: 'restore',
    file: { name: 'crossread-2026-03-07.json', bytes: 2_900_000 },
    backup: {
      stories: 4,
      articles: 31,
      madeAt: Date.UTC(2026, 2, 7, 10),
      settings: { highlights: true, highlightConfirmed: false, switchedOff: ['a.example'], language: 'nb' },
    },
  },
  export: {
    kind: 'export',
    story: OWN,
    extracts: { bytes: 9_300, words: wordsOf(18) },
    whole: { bytes: 31_000, words: wordsOf(412) },
  },
};

function wordsOf(words: number) {
  return PACK.articles.map(({ id, title = null }, at) => ({
    article: id,
    outlet: PACK.outlets[at]?.name ?? '',
    title,
    words: words + at,
  }));
}
