import { browser } from 'wxt/browser';
import type { LibraryNotice } from '../../components/library/library-props.ts';
import type { Place } from '../../components/library/place.ts';
import type { Correction } from '../../lib/engine/match/correction.ts';
import type { Language } from '../../lib/engine/report/words/language.ts';
import { readNotice } from '../../lib/extension/library/library-index.ts';
import { listStories, readStory } from '../../lib/extension/library/read-stories.ts';
import { standingCorrections } from '../../lib/extension/library/standing-corrections.ts';
import { storageUsed } from '../../lib/extension/library/storage-used.ts';
import { viewOfBundled } from '../../lib/extension/library/view-of.ts';
import type { StoryDetail, StoryView } from '../../lib/extension/library/views.ts';
import { bundledPacks } from '../../lib/extension/packs.ts';
import { KnownProblem } from '../../lib/extension/problem.ts';

/** What stands in the library at one moment. */
export interface Shelf {
  stories: StoryView[];
  corrections: Correction[];
  bytesUsed: number | null;
  story: StoryDetail | 'missing' | null;
  notices: LibraryNotice[];
}

/**
 * Looks through the library for a reader of a language, and at the one story that the reader is at.
 * @throws KnownProblem as `openLibrary`
 */
export async function look(place: Place, language: Language): Promise<Shelf> {
  // Firefox would say so only by an error of its database.
  if (browser.extension.inIncognitoContext) throw new KnownProblem('private-window', 'incognito');
  const [own, { packs, problem }, corrections, bytesUsed, notice, story] = await Promise.all([
    listStories(),
    bundledPacks(),
    standingCorrections(),
    storageUsed(),
    readNotice(),
    place.at === 'story' ? openStory(place.story, language) : null,
  ]);
  const stories = [...own, ...packs.map((pack) => viewOfBundled(pack, language))];
  const notices = [...inNotices(notice), ...(problem ? [{ kind: 'problem' as const, problem }] : [])];
  return { stories, corrections, bytesUsed, story, notices };
}

async function openStory(id: string, language: Language): Promise<StoryDetail | 'missing'> {
  const { packs } = await bundledPacks();
  const bundled = packs.find((pack) => pack.id === id);
  if (bundled) return { story: viewOfBundled(bundled, language), pack: bundled, articles: [], lastEdits: [] };
  return (await readStory(id)) ?? 'missing';
}

function inNotices(notice: Awaited<ReturnType<typeof readNotice>>): LibraryNotice[] {
  if (notice === null) return [];
  const { restored, lost, isRestoringCutOff } = notice;
  return [
    ...(lost.length > 0 ? [{ kind: 'lost' as const, titles: lost }] : []),
    ...(restored.length > 0 ? [{ kind: 'restored' as const, titles: restored }] : []),
    ...(isRestoringCutOff ? [{ kind: 'interrupted' as const }] : []),
  ];
}
