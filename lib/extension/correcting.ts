import type { Correction } from '../engine/match/correction.ts';
import { sentenceKey } from '../engine/text/hash.ts';
import { compareTab } from './comparing.ts';
import { addCorrection } from './library/corrections.ts';
import { KnownProblem } from './problem.ts';
import { readRecord } from './tab-records.ts';

/** Keeps what the reader says of a sentence of a tab's page and a fact, and compares the page anew. */
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
  await addCorrection({
    id: crypto.randomUUID(),
    story: comparison.story.id,
    fact,
    say,
    sentence: sentenceKey(text),
    sentenceText: text,
    factText: told.text,
    url: comparison.article.url,
    at: Date.now(),
  });
  await compareTab(tab);
}
