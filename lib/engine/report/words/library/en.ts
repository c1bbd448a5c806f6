import type { PackProblemKind } from '../../../story/pack-problem.ts';
import { briefly, counted, listOf, quotedBetween } from '../phrases.ts';
import { dayRange, fileSize, grouped, momentInFull } from './measures.ts';

/** Facts by how they begin. */
function named(facts: readonly string[]): string {
  return listOf(
    facts.map((fact) => quotedBetween('“', '”', briefly(fact))),
    'en-GB',
  );
}

/** What the library page says, in English. The shape of this value is what every other language must have. */
export const libraryEn = {
  title: 'Library',
  back: 'Library',
  days: (from: string, until: string) => dayRange(from, until, 'en-GB'),
  moment: (milliseconds: number) => momentInFull(milliseconds, 'en-GB'),
  size: (bytes: number) => fileSize(bytes, 'en-GB'),
  noDate: 'no date',
  amount: {
    articles: (n: number) => counted(n, 'article', 'articles'),
    facts: (n: number) => counted(n, 'fact', 'facts'),
    words: (n: number) => `${grouped(n, 'en-GB')} ${n === 1 ? 'word' : 'words'}`,
  },
  andMore: (n: number) => `and ${n} more`,
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  opening: 'Opening the library',
  loading: 'Opening',

  stories: {
    title: 'Stories',
    kind: { own: '', imported: 'imported', bundled: 'comes with Crossread' },
    rename: 'Rename',
    renameStory: (title: string) => `Rename “${title}”`,
    newName: 'New name',
    save: 'Save',
    remove: 'Delete',
    removeStory: (title: string) => `Delete “${title}”`,
    removed: (title: string) => `Deleted “${title}”.`,
    removedForGood: (title: string) =>
      `Deleted “${title}” for good: there was no room left to keep it for an undo.`,
    choose: (title: string) => `Choose “${title}” to merge it`,
    chosenOne: 'One story chosen. Choose another to merge the two.',
    chosen: (n: number) => `${n} stories chosen.`,
    clear: 'Choose none',
    merge: 'Merge',
    merged: (n: number, title: string) => `${n} stories are one now: “${title}”.`,
    mergeInto: 'Merge them into one story called',
    empty: 'No story of your own yet',
    emptyText:
      'Open a news article, click the Crossread icon and choose “Save this article”. Save what another outlet says of the same event too, and Crossread lays them side by side whenever you read on. “Compare my open tabs” takes in articles that are open already, all at once.',
    missing: 'This story is not in the library any more.',
  },

  story: {
    articles: 'Articles',
    facts: 'Facts',
    about: 'About this pack',
    author: 'Made by',
    unnamed: 'nobody named',
    licence: 'Licence',
    noLicence: 'none stated',
    home: 'Newest version at',
    revision: 'Revision',
    export: 'Export',
    exportStory: (title: string) => `Export “${title}”`,
    before: 'before',
    now: 'now',
    read: (isPartial: boolean, words: string | null) =>
      `read in ${isPartial ? 'part' : 'full'}${words === null ? '' : `, ${words}`}`,
    savedOnce: (moment: string) => `Saved ${moment}`,
    savedAgain: (n: number) => `Saved in ${n} versions`,
    version: (moment: string) => `Version saved ${moment}`,
    firstVersion: 'The first version that was saved.',
    unchanged: 'Its words are the same as before.',
    readOtherwise: {
      more: 'More of it could be read than before, so no sentence is called added or removed.',
      less: 'Less of it could be read than before, so no sentence is called added or removed. The version that was read in full stays the one compared with.',
      part: 'Only part of it could be read, as before, so no sentence is called added or removed.',
    },
    retitled: 'Headline changed by the outlet',
    added: 'Added by the outlet',
    taken: 'Removed by the outlet',
    reworded: 'Reworded by the outlet',
    removeArticle: 'Delete',
    removeThisArticle: (title: string) => `Delete the article “${title}”`,
    removeQuestion: 'Delete this article, with all its versions? Facts that only it reports go with it.',
    keepArticle: 'Keep it',
    noFacts: 'No facts. The articles tell none that others could tell too, or all of them have been dropped.',
    noArticles: 'No articles.',
    noReports: 'No report in this pack.',
    showMore: (n: number) => `Show ${n} more`,
  },

  facts: {
    change: 'Change the facts',
    done: 'Done',
    hint: 'Choose facts to merge or drop them, or one outlet’s sentence to make it a fact of its own.',
    chosenFacts: (n: number) => `${counted(n, 'fact', 'facts')} chosen`,
    chosenReports: (n: number) => `${counted(n, 'sentence', 'sentences')} chosen`,
    chooseFact: (text: string) => `Choose the fact: ${text}`,
    chooseReport: (outlet: string, text: string) => `Choose the sentence of ${outlet}: ${text}`,
    merge: 'Merge',
    split: 'Split off',
    drop: 'Drop',
    undo: 'Undo the last change',
    reword: 'Reword',
    rewordFact: (text: string) => `Reword: ${text}`,
    tools: 'Change the facts',
    merged: (facts: readonly string[]) => `${named(facts)} are one fact now.`,
    splitOff: (n: number) =>
      n === 1 ? 'The sentence is a fact of its own now.' : `${n} sentences are a fact of their own now.`,
    dropped: (n: number) => `${counted(n, 'fact', 'facts')} dropped.`,
    reworded: 'The fact is reworded.',
    undone: (facts: readonly string[]) =>
      `The last change is undone.${facts.length === 0 ? '' : ` As before: ${named(facts)}.`}`,
    alsoElsewhere: 'The story was changed in another window too; both changes are kept.',
  },

  search: {
    label: 'Search all saved sentences',
    searching: 'Searching',
    found: (n: number) => `${counted(n, 'sentence', 'sentences')} found`,
    nothing: (query: string) => `No saved sentence has “${query}”.`,
    more: 'The best are shown. More words find less.',
    indexing: 'Some of what was saved is still being made searchable.',
  },

  keeping: {
    title: 'Keeping it safe',
    used: (size: string) => `The library takes ${size} on this machine, and is nowhere else.`,
    backup: 'Back up everything',
    restore: 'Restore from a backup',
    import: 'Import a story pack',
    dropHere: 'Drop a story pack or a backup here',
    dropHint: 'A story pack or a backup can be dropped anywhere on this page.',
    backedUp: (file: string, size: string) =>
      `The backup ${file} (${size}) was given to your browser to save.`,
    saved: (file: string, size: string) => `${file} (${size}) was given to your browser to save.`,
    restored: (n: number) =>
      n === 0 ? 'All of it was in the library already.' : `${counted(n, 'story', 'stories')} restored.`,
    restoreTitle: 'Restore from this backup?',
    restoreText: (stories: number, articles: number) =>
      `It holds ${counted(stories, 'story', 'stories')} with ${counted(articles, 'article', 'articles')}.`,
    restoreMade: (moment: string) => `Made ${moment}.`,
    restoreKeeps:
      'Stories in the library stay as they are. One that the backup has in another version is put beside it.',
    restoreSettings: (sites: number) =>
      `Take over its settings too: language, highlights and ${sites === 0 ? 'no sites' : counted(sites, 'site', 'sites')} left alone. They replace those here.`,
    restoreNow: 'Restore',
  },

  work: {
    gather: 'Finding the facts',
    import: 'Importing',
    export: 'Preparing the file',
    backup: 'Backing up',
    restore: 'Restoring',
    read: 'Reading the file',
    cancelled: 'Cancelled. Nothing was changed.',
  },

  import: {
    title: 'Import this story pack?',
    refused: 'This file cannot be imported',
    refusedHint: 'Nothing was kept.',
    file: (name: string, size: string) => `${name}, ${size}`,
    author: 'Made by',
    unnamed: 'nobody named',
    licence: 'Licence',
    home: 'Newest version at',
    outlets: 'Outlets',
    days: 'Dated',
    holds: 'Holds',
    size: 'Size',
    wholeArticles: (n: number) => `the whole text of ${counted(n, 'article', 'articles')}`,
    would: 'What it would do',
    standing: {
      new: 'It is new here and would be added to the library. Nothing else changes.',
      same: 'The library has this very pack. There is nothing to do.',
      newer: 'The library has an earlier version of it.',
      older: 'The library has a later version of it.',
      other: 'The library has another story under the same id.',
    },
    fromTo: (from: number, to: number) => `Revision ${from} would become revision ${to}.`,
    otherAuthor: (here: string, there: string) =>
      `The one in the library is by ${here}, this one by ${there}.`,
    sameRevision: (revision: number) => `Both are revision ${revision}, and they differ.`,
    ownHere: 'The one in the library is your own.',
    bundledHere: 'The one in the library comes with Crossread and stays; this one can be kept beside it.',
    change: {
      title: (from: string, to: string) => `The title “${from}” becomes “${to}”.`,
      articles: { added: 'Articles added', removed: 'Articles removed', changed: 'Articles changed' },
      facts: { added: 'Facts added', removed: 'Facts removed', changed: 'Facts reworded' },
      reports: { added: 'Reports added', removed: 'Reports removed', changed: 'Reports changed' },
      rest: 'How the story is recognised and its facts are matched changes too.',
    },
    choice: { add: 'Add to the library', update: 'Update', replace: 'Replace', 'keep-both': 'Keep both' },
    imported: (title: string) => `“${title}” is in the library.`,
    openStory: 'Open it',
    problems: (n: number) => counted(n, 'problem', 'problems'),
    problem: {
      file: 'The file is no story pack that can be read.',
      'missing-field': 'Something is missing here.',
      'unknown-field': 'No story pack has such a field.',
      'wrong-type': 'This is another kind of value than belongs here.',
      'wrong-value': 'This is none of the values that may stand here.',
      'too-long': 'This is longer than a story pack allows.',
      malformed: 'This is not written as it has to be.',
      'duplicate-id': 'This id stands twice.',
      'unknown-id': 'This names something that is not in the pack.',
      'unreportable-fact': 'Nothing tells how a text would report this fact.',
      'repeated-report': 'This article reports this fact twice.',
      'wrong-detail': 'The fact has no such detail, or no such value of it.',
    } satisfies Record<PackProblemKind, string>,
    wholeFile: 'the file',
    line: (line: number, column?: number) =>
      column === undefined ? `line ${line}` : `line ${line}, column ${column}`,
    fault: {
      empty: 'The file is empty.',
      html: 'This is a web page, not a story pack. Save the pack itself, not the page that shows it.',
      'utf-16': 'The file is written in UTF-16. Save it as UTF-8, and import it again.',
      truncated: 'The file ends in the middle, as if it had not come down whole. Get it again.',
      'not-json': 'The file is not JSON, which a story pack is.',
      'too-large': 'The file is too large. A story pack has at most 20 million characters.',
      'too-deep': 'The file nests deeper than any story pack does.',
      newer: 'This file was made by a newer Crossread. Update Crossread, and import it again.',
      'not-a-pack': 'The file is JSON, but no story pack.',
      'not-a-backup': 'The file is no backup of Crossread’s.',
      'bad-line': 'A line of the backup is not as it should be, so none of it was kept.',
      'bad-pack': 'A story in the backup cannot be read, so none of it was kept.',
      unreadable: 'The browser could not read the file. It may have been moved or changed.',
    },
  },

  export: {
    title: (story: string) => `Export “${story}”`,
    carries: 'The file carries',
    extracts: 'Extracts with links',
    extractsText: 'Of each article, only the sentences that report a fact, cut short, and the address.',
    whole: 'Whole articles',
    wholeText:
      'The articles’ text belongs to their outlets. Hand such a file on only where you have their leave, or the law gives it, as it may for teaching or for quoting.',
    wordsByArticle: 'Words of each article in the file',
    save: 'Save the file',
  },

  corrections: {
    title: 'Your corrections',
    link: (n: number) => `Your corrections: ${n === 0 ? 'none' : n}`,
    text: 'What you have said of matches. They hold wherever the sentence stands again.',
    none: 'None yet. Beside every match stands “This is not the same”, and beside every fact that an article is said to leave out, “A match is missing”.',
    say: { 'not-the-same': 'is not the same as', 'the-same': 'is the same as' },
    remove: 'Remove',
    removeCorrection: (sentence: string) => `Remove the correction of: ${sentence}`,
    removed: 'The correction is removed.',
    goneStory: 'Of a story that is not in the library any more',
    export: 'Save as a file',
    exportText: 'For whoever improves the matching. The file holds these sentences and addresses.',
  },

  notice: {
    restored: (titles: string) => `The browser had lost ${titles}. All of it is restored from the copy.`,
    lost: (titles: string) =>
      `The browser has lost ${titles}, and the copy could not be read. A backup may have it.`,
    interrupted: 'Restoring a backup was interrupted, so none of it was kept.',
    seen: 'Close',
    again: 'Try again',
  },
};

export type LibraryWords = typeof libraryEn;
