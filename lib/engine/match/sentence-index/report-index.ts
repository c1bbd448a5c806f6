import type { Report, StoryPack } from '../../story/pack.ts';
import { guessLanguage } from '../../text/language.ts';
import { buildSegment } from './build-segment.ts';
import { contentStems } from './content-stems.ts';
import { findSentences } from './find-sentences.ts';
import type { SoughtWord } from './read-word.ts';
import { openIndex, type SentenceIndex } from './sentence-index.ts';

/** The reports of some packs, to be found by their wordings. */
export interface ReportIndex {
  packs: StoryPack[];
  index: SentenceIndex;
}

/** A report in the pack that it is of, and the language of its wording, as a primary subtag. */
export interface PackReport {
  pack: StoryPack;
  report: Report;
  language: string;
}

/** Indexes the packs' reports; each pack is an article to the index, its place in the row its ordinal. */
export function indexReports(packs: StoryPack[]): ReportIndex {
  const read = packs.map((pack, ordinal) => ({
    ordinal,
    sentences: pack.reports.map((report) => contentStems(report.wording, languageOf(report, pack))),
  }));
  return { packs, index: openIndex([buildSegment(read)], () => false) };
}

/** The reports nearest to the words, best first. */
export function findReports({ packs, index }: ReportIndex, words: SoughtWord[], limit: number): PackReport[] {
  return findSentences(index, words, limit).flatMap((hit): PackReport[] => {
    const pack = packs[hit.ordinal];
    const report = pack?.reports[hit.index];
    return pack && report ? [{ pack, report, language: languageOf(report, pack) }] : [];
  });
}

/** Whoever curates a pack words its reports in one language, whatever that of the articles is. */
function languageOf({ wording, article }: Report, { articles }: StoryPack): string {
  return guessLanguage(wording) ?? articles.find(({ id }) => id === article)?.language ?? 'en';
}
