import type { Doubt, Verdict } from '../../compare/comparison.ts';
import type { Language } from './language.ts';
import { libraryEn } from './library/en.ts';
import { counted, fullDate, listOf, quotedBetween } from './phrases.ts';
import { savingEn } from './saving/en.ts';

/** All that Crossread says, in English. The shape of this value is what every other language must have. */
export const en = {
  language: 'en' as Language,
  date: (isoDay: string) => fullDate(isoDay, 'en-GB'),
  list: (items: readonly string[]) => listOf(items, 'en-GB'),
  quoted: (text: string) => quotedBetween('“', '”', text),
  documentTitle: (page: string) => `${page} · Crossread`,

  library: libraryEn,

  manifest: {
    name: 'Crossread',
    description:
      'See what the article in front of you confirms, leaves out and words differently, beside other outlets. Nothing leaves your machine.',
    toggleHighlights: 'Highlights on or off',
    openPanel: 'Open the side panel',
    nextSentence: 'Go to the next marked sentence',
    previousSentence: 'Go to the previous marked sentence',
    saveArticle: 'Save this article',
  },

  badge: {
    toldDifferently: (n: number) => `${counted(n, 'fact is', 'facts are')} told differently elsewhere`,
    nothingDifferent: 'No fact is told differently elsewhere',
    noStory: 'Crossread',
  },

  verdict: {
    confirmed: 'also reported',
    framed: 'worded differently',
    differs: 'details differ',
    'only-here': 'only in this article',
    omitted: 'not in this article',
    'not-yet': 'reported later elsewhere',
    unsure: 'can’t tell',
  } satisfies Record<Verdict, string>,
  count: {
    confirmed: (n: number) => `${n} also reported`,
    framed: (n: number) => `${n} worded differently`,
    differs: (n: number) => (n === 1 ? '1 differs' : `${n} differ`),
    'only-here': (n: number) => `${n} only here`,
    omitted: (n: number) => `${n} not here`,
    'not-yet': (n: number) => `${n} reported later`,
    unsure: (n: number) => `${n} can’t tell`,
  } satisfies Record<Verdict, (n: number) => string>,
  alsoReportedBy: (names: readonly string[]) => `also reported by ${listOf(names, 'en-GB')}`,
  doubt: {
    'partial-page': 'Only part of this article could be read, so nothing is called missing.',
    'weak-match': 'A sentence comes close to this, but not close enough to say that it reports it.',
    'own-source-only':
      'Only the text this article is made from reports it, and that was not weighed as another source.',
    'other-language': 'It is reported in other languages than this article’s, which were not compared.',
  } satisfies Record<Doubt, string>,

  kind: {
    quotation: 'quotation',
    'scare-quote': 'scare quotes',
    'partial-quote': 'partial quotation',
    hedge: 'hedge',
    attribution: 'attribution',
    'loaded-term': 'loaded term',
    certainty: 'certainty',
    'altered-quote': 'altered quotation',
    number: 'number',
    date: 'date',
    place: 'place',
    person: 'who',
    status: 'what has happened',
  },
  side: { here: 'here', there: 'there' },

  signal: {
    concept: 'idea',
    entity: 'name',
    number: 'number',
    wording: 'wording',
    quotation: 'quotation',
    reference: 'refers back',
    context: 'passage',
    reader: 'you said so',
  },
  evidence: {
    title: 'Why this match?',
    standsFor: 'stands for',
    none: 'No evidence was kept for this fact.',
  },

  origin: {
    own: 'own text',
    primary: 'primary source',
    from: (name: string) => `from ${name}`,
    sameText: (name: string) => `the same text as ${name}`,
    agency: (name: string) => `${name} agency copy`,
    samePage: 'the text this article is made from',
    count: (outlets: number, origins: number) =>
      `${counted(outlets, 'source', 'sources')}, ${counted(origins, 'independent origin', 'independent origins')}`,
  },

  thisArticle: 'This article',
  openArticle: (name: string) => `Open the article at ${name}`,

  popup: {
    title: 'Crossread',
    counts: 'Facts by verdict',
    top: 'What differs most',
    nothingDiffers: 'No fact in this article is told differently elsewhere.',
    openPanel: 'Open side panel',
    highlights: 'Highlights',
    leaveAlone: (host: string) => `Leave ${host} alone`,
    recognise: 'Recognise stories on news sites',
    settings: 'Settings',
    partial: 'Only part of this article could be read, so nothing is called missing.',
    ownSource: (name: string) =>
      `This article is one of the story’s sources, ${name}; it is compared with the others.`,
  },

  state: {
    idle: { title: 'Not compared yet', text: 'See how other outlets tell what this article tells.' },
    comparing: { title: 'Comparing', text: 'Reading the article and laying it beside what others report.' },
    noStory: {
      title: 'No known story',
      text: 'This is an article, but of no story that Crossread knows. Save it and others on the same story, and they can be compared.',
      byIcon:
        'This is an article, but of no story that Crossread knows. Click the Crossread icon to save it, save others on the same story, and they can be compared.',
    },
    noArticle: {
      title: 'No article on this page',
      text: 'Crossread looked for the text of one news article and found none. If it has loaded by now, look again.',
    },
    unreadable: {
      title: 'A page Crossread can’t read',
      text: 'Browsers keep their own pages, extension stores and PDF files closed to extensions. Open the article as an ordinary web page and click the Crossread icon there.',
    },
    unreadableFile: {
      title: 'A file Crossread can’t read',
      text: 'Your browser shows this file in a view that it keeps closed to extensions. If it is a story pack, save it and import the file in the library.',
    },
    noPermission: {
      title: 'Crossread may not read this page',
      text: (host: string) =>
        `Let it read ${host}, and it compares the article. Nothing that it reads leaves your machine.`,
    },
    clickIcon: 'Click the Crossread icon in the toolbar, and it compares this page.',
    askIcon: (host: string) =>
      `Click the Crossread icon to compare this page, or let Crossread read ${host} from here.`,
    switchedOff: {
      title: 'Switched off here',
      text: (host: string) => `Crossread stays away from ${host}, as you chose.`,
      inSettings: (host: string) =>
        `Crossread stays away from ${host}, as you chose. Settings lists the sites it stays away from.`,
    },
    failed: {
      title: 'That did not work',
      problem: {
        'too-large': 'This page is too large to read.',
        'timed-out': 'That took too long. Trying again often helps.',
        'bad-pack': 'A story pack could not be read, so nothing could be compared with it.',
        'page-changed': 'The page changed while it was being read.',
        'storage-full':
          'There is no room left to keep this. What was there before is still there. Delete stories you no longer need, or files on this machine, and try again.',
        'library-newer':
          'Your library was last changed by a newer Crossread. It is left as it is until this one is updated.',
        'library-blocked': 'Your library could not be opened. Closing other Crossread pages often helps.',
        'private-window': 'In a private window nothing is kept, so there is no library here.',
        conflict: 'This story was changed somewhere else meanwhile. Look at it again first.',
        'no-such-story': 'This story is not in your library any more.',
        'not-own-story': 'This works only with a story of your own, not with a story pack.',
        'story-full': 'There would be more articles than a story can have.',
        unexpected: 'Something happened that Crossread did not expect.',
      },
    },
    thisSite: 'this site',
  },

  action: {
    compare: 'Compare this page',
    startAgain: 'Start again',
    compareAgain: 'Compare again',
    lookAgain: 'Look again',
    tryAgain: 'Try again',
    allow: (host: string) => `Let Crossread read ${host}`,
    switchOn: 'Switch on here',
    seeWording: 'See how it is worded',
    openSettings: 'Open settings',
    copyDetails: 'Copy details',
    copied: 'Copied.',
    copyFailed: 'Copying was not allowed. The details are below, to select and copy.',
    close: 'Close',
    showInArticle: 'Show in the article',
  },

  panel: {
    views: 'Views',
    facts: 'Facts',
    wording: 'Wording',
    sources: 'Sources',
    search: 'Search facts and reports',
    byVerdict: 'Show only',
    byOutlet: 'Reported by',
    anyOutlet: 'any outlet',
    shown: (n: number, of: number) =>
      n === of ? counted(n, 'fact', 'facts') : `${n} of ${counted(of, 'fact', 'facts')}`,
    nothingFound: 'Nothing fits.',
    clearAll: 'Show everything',
    matrix: 'Which fact is reported where',
    fact: 'Fact',
    group: {
      shared: 'In this article and elsewhere',
      'only-here': 'Only in this article',
      omitted: 'Not in this article',
      'not-yet': 'Reported later elsewhere',
      unsure: 'Can’t tell',
    },
    groupNote: {
      shared: '',
      'only-here': 'No other source that was read reports these.',
      omitted: 'Others report these. Leaving something out can be a choice of length or of subject.',
      'not-yet': 'Every report of these is dated on a later day than this article.',
      unsure: 'Open one to see why.',
    },
    cell: {
      reports: 'reports it',
      differs: 'reports it with details that differ',
      framed: 'reports it, worded differently',
      silent: 'does not report it',
      unread: 'read only in part, so nothing can be said',
      own: 'the text this article is made from',
    },
    pageCell: { reports: 'in this article', silent: 'not in this article', unsure: 'can’t tell' },
    reports: 'Reports',
    noDifferences: 'Nobody words these facts differently.',
    ownWords: 'How this article itself is worded',
    noMarks: 'No scare quotes, hedges or loaded terms were found in this article.',
    noSources: 'There is nothing to compare this article with yet.',
    published: 'Published',
    noDate: 'no date',
    origin: 'Origin',
    read: 'Read',
    readAll: 'in full',
    readPart: 'in part: what it does not report is left open',
    tells: 'Reports',
    factsReported: (n: number) => counted(n, 'fact', 'facts'),
    key: 'Key to the symbols',
    keyToFacts: 'Before a fact',
    keyToColumns: 'In the columns',
  },

  card: {
    label: 'How others tell this',
    none: 'No known fact is told in this sentence.',
    previous: 'Previous marked sentence',
    next: 'Next marked sentence',
    place: (position: number, count: number) => `${position} of ${count}`,
    pin: 'Keep open',
    onlyHere: 'No other source that was read reports this.',
  },

  saving: savingEn,

  welcome: {
    title: 'Read an article beside the others',
    lead: 'Crossread shows, sentence by sentence, what other outlets confirm, leave out or word differently. It gives no score and says nothing about who is right: it lays the coverage side by side.',
    marksTitle: 'Four marks in the text',
    marks: {
      confirmed: 'Another source reports this too. Off until you want it: most sentences are.',
      framed: 'Others report it in words that take another stance.',
      differs: 'Another source gives another number, date, place or name.',
      'only-here': 'No other source that was read reports it.',
    },
    offPage: 'What others report and the article does not is listed in the popup and the side panel.',
    recogniseTitle: 'Recognise stories by itself',
    recognise: (n: number) => `On ${n} news sites`,
    recogniseText:
      'Your browser will ask for permission to read these sites. Without it, click the Crossread icon on any page, and it reads that one page.',
    privacyTitle: 'Nothing leaves your machine',
    privacy:
      'Every comparison is made here, with the stories that come with Crossread and the articles you save. Crossread has no server and makes no request.',
    done: 'Start reading',
  },

  options: {
    title: 'Settings',
    reading: 'Reading',
    recognise: 'Recognise stories by itself',
    recogniseHint: (n: number) => `On ${n} listed news sites, with your browser’s permission.`,
    highlights: 'Highlights in the article',
    highlightsHint: 'Underline sentences as soon as a comparison is there.',
    highlightConfirmed: 'Highlight what others report too',
    highlightConfirmedHint: 'Most sentences are, so they are left plain unless you choose otherwise.',
    language: 'Language',
    auto: 'The browser’s',
    sites: 'Sites left alone',
    noSites: 'None. A site is left alone from the popup, while you are on it.',
    switchOn: 'Switch on again',
    remove: (host: string) => `Switch on again at ${host}`,
    version: (version: string) => `Crossread ${version}`,
    privacy: 'Nothing that you read leaves your machine.',
  },
};

export type Words = typeof en;
