import type { Fact, Report } from '../story/pack.ts';
import { sentenceKey } from '../text/hash.ts';
import { clearness } from './clearness.ts';
import { extractOf } from './extract.ts';
import { groupSentences } from './group-sentences.ts';
import { toldBy } from './read-articles.ts';
import { reportOf } from './report-of.ts';
import type { ReadArticle, Told } from './told.ts';
import { uniqueIds } from './unique-id.ts';

/** A pack holds no more. */
const MOST_FACTS = 5000;
const MOST_REPORTS = 20_000;

interface DraftFact {
  fact: Fact;
  reports: Report[];
  /** Where the story tells it: the mean of its reports' places in their articles, 0..1. */
  place: number;
}

/**
 * The facts that articles tell, with each article's own telling; the articles in the order of publication. Facts come
 * in the order in which the story tells them, of equal ones the most told first.
 */
export function gatherFacts(articles: ReadArticle[]): { facts: Fact[]; reports: Report[] } {
  const told = articles.flatMap(toldBy);
  const id = uniqueIds();
  const drafts = groupSentences(told)
    .map((group) => group.map((at) => told[at] as Told))
    .map((group) => draftFact(group, id));
  const kept = keepWithinBounds(drafts).sort(
    (a, b) => a.place - b.place || b.reports.length - a.reports.length,
  );
  return { facts: kept.map(({ fact }) => fact), reports: kept.flatMap(({ reports }) => reports) };
}

function draftFact(group: Told[], uniqueId: (id: string) => string): DraftFact {
  const own = ownSentences(group);
  const id = uniqueId(`f-${sentenceKey(own[0]?.sentence.text ?? '')}`);
  return {
    fact: { id, text: extractOf(clearest(group, group).sentence.text) },
    reports: own.map((told) => reportOf(told, id)),
    place: own.reduce((sum, told) => sum + placeOf(told), 0) / own.length,
  };
}

/** Each article's best sentence of a group, in the order of the articles. */
function ownSentences(group: Told[]): Told[] {
  return [...Map.groupBy(group, ({ article }) => article).values()].map((own) => clearest(own, group));
}

/** The clearest of some sentences of a group; of equal ones the first. */
function clearest(candidates: Told[], group: Told[]): Told {
  const scores = candidates.map((told) => clearness(told, group));
  return candidates[scores.indexOf(Math.max(...scores))] as Told;
}

function placeOf({ source, sentence }: Told): number {
  return sentence.index / source.sentences.length;
}

/** The most told facts come first where a story has more than a pack holds. */
function keepWithinBounds(drafts: DraftFact[]): DraftFact[] {
  let reports = 0;
  return [...drafts]
    .sort((a, b) => b.reports.length - a.reports.length)
    .slice(0, MOST_FACTS)
    .filter((draft) => {
      reports += draft.reports.length;
      return reports <= MOST_REPORTS;
    });
}
