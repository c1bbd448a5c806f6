import { extractOf } from '../../engine/gather/extract.ts';
import { type HitKind, type JudgedHit, judgeHit } from '../../engine/match/sentence-index/judge-hit.ts';
import {
  findReports,
  indexReports,
  type PackReport,
} from '../../engine/match/sentence-index/report-index.ts';
import { wordsOfText } from '../../engine/match/sentence-index/sought-words.ts';
import { isKnownByReports } from '../../engine/story/facts-by-reports.ts';
import type { StoryPack } from '../../engine/story/pack.ts';
import { reportKey } from '../../engine/story/report-key.ts';
import { type FoundSentence, findSavedSentences } from './sentence-search.ts';

/** An article's sentence, or a curated pack's wording of it. */
export interface Told {
  text: string;
  /** Whether the text is the article's own, and not a curated pack's wording of it. */
  isVerbatim: boolean;
  /** The text's primary language subtag, if it is known. */
  language: string | null;
  outlet: string;
  title: string | null;
  url: string;
  /** ISO day. */
  published: string | null;
  /** The story's id. */
  story: string;
  /** What it is called as a report of that story. */
  key: string;
}

/** An article that has something of what was selected, and the sentence of it that has the most. */
export interface Reporting extends Told, JudgedHit {}

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
  return eachArticleOnce(sorted);
}

/** Of what each article tells the first. */
export function eachArticleOnce<Of extends Told>(told: readonly Of[]): Of[] {
  return [...Map.groupBy(told, ({ url }) => url).values()].flatMap(([first]) => first ?? []);
}

/** What a report of a pack tells; `null` where the pack has no such article. */
export function toldIn({ pack, report, language }: PackReport): Told | null {
  const article = pack.articles.find(({ id }) => id === report.article);
  if (!article) return null;
  const outlet = pack.outlets.find(({ id }) => id === article.outlet)?.name ?? article.outlet;
  const { title = null, url, published } = article;
  const fact = pack.facts.find(({ id }) => id === report.fact);
  const isVerbatim = fact !== undefined && isKnownByReports(fact);
  const key = reportKey(report);
  return { text: report.wording, isVerbatim, language, outlet, title, url, published, story: pack.id, key };
}

function ofSentence(selected: string, { article, text }: FoundSentence): Reporting | null {
  const judged = judgeHit(selected, text, article.language ?? 'en');
  const { id, language, outlet, title, url, published, story } = article;
  const key = reportKey({ article: id, wording: extractOf(text) });
  return judged && { ...judged, text, isVerbatim: true, language, outlet, title, url, published, story, key };
}

function ofReport(selected: string, found: PackReport): Reporting | null {
  const judged = judgeHit(selected, found.report.wording, found.language);
  const told = toldIn(found);
  return judged && told && { ...told, ...judged };
}
