import { type FactMatch, REPORTS_FROM } from '../match/match-facts.ts';
import type { PageOrigin } from '../match/origin.ts';
import { isComparable } from '../match/pack-reports.ts';
import { isKnownByReports, reportsByFact } from '../story/facts-by-reports.ts';
import type { Fact, Report, SourceArticle, StoryPack } from '../story/pack.ts';
import { factLanguage, reportLanguage } from '../story/wording-language.ts';
import type { Article } from '../text/article.ts';
import type { ComparedFact, OutletReport } from './comparison.ts';
import { confidenceOf, isOnPage } from './confidence.ts';
import { differencesWith, type WeighedDifference } from './differences.ts';
import { evidenceOf } from './evidence.ts';
import type { PageContext } from './page-context.ts';
import { type Case, judge } from './verdict.ts';

/** One source's report of the fact, with what sets it apart from the page's. */
interface SourceReport {
  source: SourceArticle;
  report: Report | null;
  /** Where the report comes from: its own origin, or its article's. */
  origin: string;
  isOwnSource: boolean;
  differences: WeighedDifference[];
}

/** One fact's row of the comparison: whether the page reports it, who else does, and the verdict. */
export function compareFact(
  fact: Fact,
  match: FactMatch | null,
  pack: StoryPack,
  page: PageOrigin,
  article: Article,
  context: PageContext,
): ComparedFact {
  const reportBy = new Map(
    reportsByFact(pack)
      .get(fact.id)
      ?.map((report) => [report.article, report]),
  );
  const reports = pack.articles.map((source) =>
    reportOf(source, reportBy.get(source.id) ?? null, match, page, context),
  );
  const others = reports.filter(({ report, isOwnSource }) => report && !isOwnSource);
  const ruling = judge({
    page: pageCase(match, isComparable(fact, pack, context.knowledge.language)),
    isPartial: article.partial,
    published: article.published,
    others: others.map(({ source }) => source.published),
    reported: reports.flatMap(({ source, report }) => (report ? [source.published] : [])),
    differences: others.flatMap(({ differences }) => differences),
  });
  const score = match?.score ?? 0;
  return {
    id: fact.id,
    text: fact.text,
    language: factLanguage(fact, pack),
    ...(fact.translations === undefined ? {} : { translations: fact.translations }),
    onPage: isOnPage(score),
    sentences: match?.sentences ?? [],
    ...ruling,
    confidence: match !== null && match.saidByReader.length > 0 ? match.score : confidenceOf(score),
    origins: new Set(others.map(({ origin }) => origin)).size,
    outlets: reports.map((report) => outletReport(report, fact, pack)),
    evidence: match === null ? [] : evidenceOf(match, context),
  };
}

function pageCase(match: FactMatch | null, isComparable: boolean): Case['page'] {
  if (match === null) return isComparable ? 'silent' : 'incomparable';
  return match.score >= REPORTS_FROM ? 'reports' : 'doubtful';
}

function reportOf(
  source: SourceArticle,
  report: Report | null,
  match: FactMatch | null,
  page: PageOrigin,
  context: PageContext,
): SourceReport {
  const origin = report?.origin ?? source.origin;
  const differences = report && match ? differencesWith(report, match, context) : [];
  return {
    source,
    report,
    origin,
    isOwnSource: source.id === page.source || origin === page.origin,
    differences,
  };
}

function outletReport(
  { source, report, origin, isOwnSource, differences }: SourceReport,
  fact: Fact,
  pack: StoryPack,
): OutletReport {
  return {
    id: source.id,
    reports: report !== null,
    isPart: source.read === 'part',
    origin,
    isOwnSource,
    wording: report?.wording ?? null,
    isVerbatim: report !== null && isKnownByReports(fact),
    language: report && reportLanguage(report, fact, pack),
    quotes: report?.quotes ?? [],
    url: source.url,
    differences: differences.map(({ kind, page, reference }) => ({ kind, page, reference })),
  };
}
