import { type HitKind, type JudgedHit, judgeHit } from '../../engine/match/sentence-index/judge-hit.ts';
import {
  type FoundReport,
  findReports,
  indexReports,
} from '../../engine/match/sentence-index/report-index.ts';
import { wordsOfText } from '../../engine/match/sentence-index/sought-words.ts';
import type { StoryPack } from '../../engine/story/pack.ts';
import { type FoundSentence, findSavedSentences } from './sentence-search.ts';

/** An article that has something of what was selected, and the sentence of it that has the most. */
export interface Reporting extends JudgedHit {
  text: string;
  /** The text's primary language subtag, if it is known. */
  language: string | null;
  outlet: string;
  title: string | null;
  url: string;
  /** ISO day. */
  published: string | null;
  /** The story's id. */
  story: string;
}

/** So many of the nearest sentences are compared with what was selected. */
const SHORTLIST = 40;
const ORDER: HitKind[] = ['reports', 'similar', 'mentions'];

/**
 * Which saved articles, and which of the packs' articles, report a sentence, name a word or come near it; the surest
 * first, each article once. `packs` are those without saved articles: bundled and imported ones.
 */
export async function whoReports(selected: string, packs: StoryPack[]): Promise<Reporting[]> {
  const saved = await findSavedSentences(selected, SHORTLIST);
  const known = findReports(indexReports(packs), wordsOfText(selected), SHORTLIST);
  const judged = [
    ...saved.map((found) => ofSentence(selected, found)),
    ...known.map((found) => ofReport(selected, found)),
  ].filter((reporting) => reporting !== null);
  const sorted = judged.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.score - a.score);
  return [...Map.groupBy(sorted, ({ url }) => url).values()].flatMap(([surest]) => surest ?? []);
}

function ofSentence(selected: string, { article, text }: FoundSentence): Reporting | null {
  const judged = judgeHit(selected, text, article.language ?? 'en');
  const { language, outlet, title, url, published, story } = article;
  return judged && { ...judged, text, language, outlet, title, url, published, story };
}

function ofReport(selected: string, { pack, report, language }: FoundReport): Reporting | null {
  const judged = judgeHit(selected, report.wording, language);
  const article = pack.articles.find(({ id }) => id === report.article);
  if (!judged || !article) return null;
  const outlet = pack.outlets.find(({ id }) => id === article.outlet)?.name ?? article.outlet;
  const { title = null, url, published } = article;
  return { ...judged, text: report.wording, language, outlet, title, url, published, story: pack.id };
}
