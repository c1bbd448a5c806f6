import type { Fact, Report } from '../story/pack.ts';
import { MOST_IN_PACK } from '../story/pack-bounds.ts';
import { sentenceKey } from '../text/hash.ts';
import { clearness } from './clearness.ts';
import { extractOf } from './extract.ts';
import { groupSteps } from './group-sentences.ts';
import { toldBy } from './read-articles.ts';
import { reportOf } from './report-of.ts';
import { eachOf, part, type Steps } from './steps.ts';
import type { ReadArticle, Told } from './told.ts';
import { uniqueIds } from './unique-id.ts';

/** A pack's list has room for more, but its file has not, should all of them be as long as an extract can be. */
const MOST_REPORTS = 20_000;

interface DraftFact {
  fact: Fact;
  reports: Report[];
  /** Where the story tells it: the mean of its reports' places in their articles, 0..1. */
  place: number;
}

/** How clear each sentence of a group is. */
type Scores = ReadonlyMap<Told, number>;

/** What share of the work is done when the sentences are read, and when they are grouped. */
const READ = 0.2;
const GROUPED = 0.8;

/**
 * The facts that articles tell, with each article's own telling; the articles in the order of publication. Facts come
 * in the order in which the story tells them, of equal ones the most told first.
 */
export function* factSteps(articles: ReadArticle[]): Steps<{ facts: Fact[]; reports: Report[] }> {
  const told = (yield* part(eachOf(articles, toldBy), 0, READ)).flat();
  const groups = yield* part(groupSteps(told), READ, GROUPED);
  const id = uniqueIds();
  const draft = (group: number[]) =>
    draftFact(
      group.map((at) => told[at] as Told),
      id,
    );
  const drafts = yield* part(eachOf(groups, draft), GROUPED, 1);
  const kept = keepWithinBounds(drafts).sort(
    (a, b) => a.place - b.place || b.reports.length - a.reports.length,
  );
  return { facts: kept.map(({ fact }) => fact), reports: kept.flatMap(({ reports }) => reports) };
}

function draftFact(group: Told[], uniqueId: (id: string) => string): DraftFact {
  const scores = new Map(group.map((told) => [told, clearness(told, group)]));
  const own = ownSentences(group, scores);
  const id = uniqueId(`f-${sentenceKey(own[0]?.sentence.text ?? '')}`);
  return {
    fact: { id, text: extractOf(clearest(group, scores).sentence.text) },
    reports: own.map((told) => reportOf(told, id)),
    place: own.reduce((sum, told) => sum + placeOf(told), 0) / own.length,
  };
}

/** Each article's best sentence of a group, in the order of the articles. */
function ownSentences(group: Told[], scores: Scores): Told[] {
  return [...Map.groupBy(group, ({ article }) => article).values()].map((own) => clearest(own, scores));
}

/** The clearest of some sentences of a group; of equal ones the first. */
function clearest(candidates: Told[], scores: Scores): Told {
  const scoreOf = (told: Told) => scores.get(told) ?? 0;
  return candidates.reduce((best, told) => (scoreOf(told) > scoreOf(best) ? told : best));
}

function placeOf({ source, sentence }: Told): number {
  return sentence.index / source.sentences.length;
}

/** The most told facts come first where a story has more than a pack holds. */
function keepWithinBounds(drafts: DraftFact[]): DraftFact[] {
  let reports = 0;
  return [...drafts]
    .sort((a, b) => b.reports.length - a.reports.length)
    .slice(0, MOST_IN_PACK.facts)
    .filter((draft) => {
      reports += draft.reports.length;
      return reports <= MOST_REPORTS;
    });
}
