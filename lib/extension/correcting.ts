import type { ComparedFact } from '../engine/compare/comparison.ts';
import type { Correction } from '../engine/match/correction.ts';
import { isGathered } from '../engine/story/facts-by-reports.ts';
import { reportKey } from '../engine/story/report-key.ts';
import { sentenceKey } from '../engine/text/hash.ts';
import { compareTab } from './comparing.ts';
import { addCorrection } from './library/corrections.ts';
import { readPacks } from './library/read-stories.ts';
import { KnownProblem } from './problem.ts';
import { readRecord } from './tab-records.ts';
import { pointAt } from './tabs.ts';

/**
 * Keeps what the reader says of a sentence of a tab's page and a fact, and compares the page anew. The side panel then
 * shows the fact where it stands by now.
 */
export async function correct(
  tab: number,
  fact: string,
  sentence: number,
  say: Correction['say'],
): Promise<void> {
  const status = (await readRecord(tab))?.status;
  const comparison = status?.kind === 'compared' ? status.comparison : null;
  const [told, text] = [
    comparison?.facts.find(({ id }) => id === fact),
    comparison?.article.sentences[sentence]?.text,
  ];
  if (!comparison?.story || !told || text === undefined)
    throw new KnownProblem('page-changed', `no sentence ${sentence} or no fact ${fact} is shown`);
  const { story } = comparison;
  await addCorrection({
    id: crypto.randomUUID(),
    story: story.id,
    fact,
    ...((await isGatheredStory(story.id)) && { reports: reportsOf(told) }),
    say,
    sentence: sentenceKey(text),
    sentenceText: text,
    factText: told.text,
    url: comparison.article.url,
    at: Date.now(),
  });
  await pointAt(tab, fact);
  await compareTab(tab);
}

/** A curated fact keeps its id, and a bundled story is not in the library. */
async function isGatheredStory(id: string): Promise<boolean> {
  return (await readPacks([id])).packs.some(isGathered);
}

/** The fact's reports as the page was compared with them, which may be older than the story. */
function reportsOf({ outlets }: ComparedFact): string[] {
  return outlets.flatMap(({ id, wording }) => (wording === null ? [] : reportKey({ article: id, wording })));
}
