import type { Rarity } from './idf.ts';
import { likelyReports } from './likely-reports.ts';
import { WIDE_KIN } from './pair/counterpart.ts';
import type { SentenceReading } from './pair/sentence-reading.ts';
import { characterLikeness, runRarity } from './pair/signals/character-likeness.ts';
import { likeness } from './pair/signals/likeness.ts';
import { localLikeness, localRarity } from './pair/signals/local-likeness.ts';

/** What speaks for a page's sentence telling what a report of the same story tells; all but `length` 0..1. */
export interface ReportSignals {
  likeness: number;
  /** Likeness by what is rare in the page and the reports' article. */
  local: number;
  /** Likeness by runs of characters. */
  characters: number;
  /** How much of what the report has in common with all of the page this sentence has. */
  share: number;
  /** The logarithm of how many content words the report has: what tells more is likelier to be told in part. */
  length: number;
}

/** A page's sentence and a report, by their places. */
export interface ReportPair {
  sentence: number;
  report: number;
}

/** What a sentence and a report have in common, by their places. */
export type CommonOf = (sentence: number, report: number) => Common;

/**
 * The signals between a page's sentences and an article's reports: which pairs are worth looking at, and those of any.
 * Where what they have in common is known, it is not worked out again.
 */
export function reportSignals(
  page: SentenceReading[],
  reports: SentenceReading[],
  known?: CommonOf,
): {
  likely: ReportPair[];
  commonOf: CommonOf;
  signalsOf(sentence: number, report: number): ReportSignals;
} {
  const rarity = localRarity(page, reports);
  const shortlist = likelyReports(reports, rarity);
  const likely = page.flatMap((reading, sentence) =>
    shortlist(reading).map((report) => ({ sentence, report })),
  );
  const commonOf = known ?? commonBetween(page, reports, rarity);
  const totals = new Map<number, number>();
  for (const { sentence, report } of likely)
    totals.set(report, (totals.get(report) ?? 0) + strength(commonOf(sentence, report)));
  return {
    likely,
    commonOf,
    signalsOf: (sentence, report) => {
      const common = commonOf(sentence, report);
      const own = strength(common);
      const share = own / (Math.max(own, totals.get(report) ?? 0) + LITTLE ** EXPONENT);
      return { ...common, share, length: Math.log(1 + (reports[report]?.words.length ?? 0)) };
    },
  };
}

type Common = Pick<ReportSignals, 'likeness' | 'local' | 'characters'>;

/** What a sentence and a report have in common, worked out once. */
function commonBetween(page: SentenceReading[], reports: SentenceReading[], rarity: Rarity): CommonOf {
  const runs = runRarity(page, reports);
  const known = new Map<number, Common>();
  const make = (sentence: SentenceReading, report: SentenceReading): Common => ({
    likeness: likeness(sentence, report, WIDE_KIN),
    local: localLikeness(sentence, report, rarity, WIDE_KIN),
    characters: characterLikeness(sentence, report, runs),
  });
  return (sentence, report) => {
    const key = sentence * reports.length + report;
    const common =
      known.get(key) ?? make(page[sentence] as SentenceReading, reports[report] as SentenceReading);
    known.set(key, common);
    return common;
  };
}

/**
 * How much what two have in common counts in the shares. Little turns on it: with 0.35, 0.25 and 0.4, with 0.25, 0.25
 * and 0.5, or with an exponent of 2 to 4, the AUC of `confirmed` (`npm run bench`) is the same within 0.002.
 */
const IN_SHARE: Common = { likeness: 0.3, local: 0.2, characters: 0.5 };
const EXPONENT = 2.5;
/**
 * What so little in common is no share of anything: without it a word met by chance would be all there is. At 0.15 the
 * AUC of `confirmed` is the same, at 0.3 it is lower by 0.003.
 */
const LITTLE = 0.1;

function strength({ likeness, local, characters }: Common): number {
  const sum = IN_SHARE.likeness * likeness + IN_SHARE.local * local + IN_SHARE.characters * characters;
  return sum ** EXPONENT;
}
