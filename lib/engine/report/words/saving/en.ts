import { counted } from '../phrases.ts';

/** What Crossread says where the reader saves articles, compares tabs, looks for reports and corrects matches. */
export const savingEn = {
  menu: { save: 'Save this article to compare it', find: 'Which articles report this?' },
  open: 'Save this article',
  library: 'Library',
  title: 'Save this article',
  reading: 'Reading the article…',
  intoStory: 'Into the story',
  newStory: 'A new story',
  storyName: 'Its name',
  isLike: 'The article seems to be of this story.',
  save: 'Save',
  saving: 'Saving, and finding the facts…',
  cancel: 'Cancel',
  back: 'Back',
  obstacle: {
    'no-article': 'No article was found on this page, so there is nothing to save.',
    private: 'Nothing is kept from a private window. Open the article in an ordinary window to save it.',
  },
  local: 'The text stays on this machine.',
  part: 'Only part of this article could be read. It is saved as such, and is never said to leave anything out.',
  saved: (story: string, articles: number) =>
    `Saved in “${story}”, which now has ${counted(articles, 'article', 'articles')}.`,
  savedAlready: (story: string) => `This article is in “${story}” already, with the same text.`,
  savedAgain: (story: string) => `Saved in “${story}” as a new version: the outlet has changed the text.`,
  savedVersion: (story: string) => `Saved in “${story}” as a new version.`,
  readOtherwise: {
    more: 'More of it could be read this time: the whole article.',
    less: 'Less of it could be read this time. The version that was read in full stays the one compared with.',
    part: 'Only part of it could be read, as before.',
  },
  sameWords: 'Its words are the same as before.',
  newTitle: (before: string, after: string) =>
    `The outlet has changed the headline from “${before}” to “${after}”.`,
  changes: (added: number, removed: number, changed: number) =>
    [
      added > 0 && `${counted(added, 'sentence', 'sentences')} added`,
      removed > 0 && `${counted(removed, 'sentence', 'sentences')} taken out`,
      changed > 0 && `${counted(changed, 'sentence', 'sentences')} reworded`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  needsAnother: 'Save a second article on it, and the two can be compared.',
  openLibrary: 'Open the library',

  find: {
    title: 'Which articles report this?',
    looking: 'Looking…',
    nothing: 'No saved or bundled article that Crossread knows reports this.',
    found: (n: number) => `${counted(n, 'article', 'articles')} found.`,
    'same-fact': 'The same fact in other words, as its story has it',
    close: 'Close to it, not surely the same',
    more: (n: number) => `${n} more`,
  },

  pack: {
    title: 'A story pack',
    text: 'This page is a story pack. The library shows what is in it before anything is kept.',
    look: 'Look at it in the library',
  },

  correct: {
    title: 'Is this wrong?',
    notTheSame: 'This is not the same',
    notTheSameHint: (sentence: string) => `The sentence “${sentence}” does not report this.`,
    missing: 'A match is missing',
    missingHint: 'Which sentence of this article reports it?',
    confirm: 'It reports this',
    kept: 'What you say is kept on this machine and holds from then on. The library lists it.',
  },

  tabs: {
    title: 'Compare my open tabs',
    lead: 'Choose the tabs that tell one story. Your browser asks for permission to read these sites, and no others.',
    showAll: 'Show all my tabs',
    showAllHint:
      'Your browser will ask for permission to see the addresses of your tabs. It is given back when you have chosen.',
    none: 'No open tab can be seen yet.',
    likeOneStory: 'These look like one story',
    others: 'Other tabs',
    choose: 'Choose two or more.',
    chooseOne: 'Choose one or more.',
    chosen: (n: number) => `${counted(n, 'tab', 'tabs')} chosen`,
    compare: 'Compare these',
    outcome: 'Progress and outcome',
    keepAccess: 'Let Crossread go on reading these sites',
    working: (done: number, total: number) => `Reading ${done} of ${total}`,
    result: {
      saved: 'saved',
      same: 'was saved already',
      alone: 'read, and not kept: there is nothing to compare it with',
      'no-article': 'no article found',
      'not-loaded': 'not loaded: open this tab first',
      'not-allowed': 'may not be read',
      failed: 'could not be read',
    },
    done: (story: string) => `The story “${story}” is ready.`,
    openStory: 'Open it in the library',
    tooFew: 'Too few articles could be read to compare, so nothing was kept.',
    declined: 'Permission was not given, so nothing was read.',
    cancelled: 'Cancelled. Nothing was kept.',
  },
};
