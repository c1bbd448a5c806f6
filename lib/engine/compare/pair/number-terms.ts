import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { byWord } from './by-word.ts';
import {
  AFTER_EARLIER,
  AHEAD_OF_EARLIER,
  BORDER,
  CHANGE,
  FROM,
  LEFT_OUT,
  PUT_IN,
  STAGES,
  type Stage,
  THAN,
} from './number-term-words.ts';

/** On what terms a number holds: numbers on different terms do not conflict. */
export interface NumberTerms {
  /** Whether it is told as that of an earlier time: "from 3.6 per cent", "1.2 billion a year earlier". */
  isEarlier: boolean;
  /** What is asked, offered or expected; `null` is what came of it, or where nothing tells. */
  stage: Exclude<Stage, 'come'> | null;
  /** Whether fees, tax and the like are said to be in it; `null` where nothing tells. */
  scope: 'in' | 'out' | null;
}

const STAGE_OF = byWord(STAGES);

/** The terms told in a number's clause, as far as the numbers next to it. */
export function termsOf(reading: SentenceReading, number: Span): NumberTerms {
  const [before, behind] = [textBefore(reading, number), textBehind(reading, number)];
  const clauseBefore = before.split(BORDER).at(-1) ?? '';
  const clauseBehind = behind.split(BORDER)[0] ?? '';
  return {
    isEarlier: isEarlier(reading.text, clauseBefore, clauseBehind),
    stage: stageOf(clauseBefore, clauseBehind),
    scope: scopeOf(clauseBefore, behind),
  };
}

/** Whether two numbers hold on the same terms. */
export function haveSameTerms(a: NumberTerms, b: NumberTerms): boolean {
  return a.isEarlier === b.isEarlier && a.stage === b.stage && a.scope === b.scope;
}

function textBefore({ text, quantities }: SentenceReading, { start }: Span): string {
  const from = quantities.findLast(({ end }) => end <= start)?.end ?? 0;
  return text.slice(from, start);
}

function textBehind({ text, quantities }: SentenceReading, { end }: Span): string {
  return text.slice(end, quantities.find(({ start }) => start >= end)?.start);
}

function isEarlier(text: string, before: string, behind: string): boolean {
  if (AHEAD_OF_EARLIER.test(before) || AFTER_EARLIER.test(behind)) return true;
  return FROM.test(before) && CHANGE.test(text);
}

/** The stage of the nearest word that tells one; what a number is measured against is told behind it. */
function stageOf(before: string, behind: string): NumberTerms['stage'] {
  const words = [
    ...splitWords(THAN.test(before) ? '' : before).map(({ lower, end }) => ({
      lower,
      distance: before.length - end,
    })),
    ...splitWords(behind).map(({ lower, start }) => ({ lower, distance: start })),
  ].filter(({ lower }) => STAGE_OF.has(lower));
  const nearest = words.sort((a, b) => a.distance - b.distance)[0];
  const stage = STAGE_OF.get(nearest?.lower ?? '') ?? 'come';
  return stage === 'come' ? null : stage;
}

function scopeOf(before: string, behind: string): NumberTerms['scope'] {
  if (LEFT_OUT.some((words) => words.test(before) || words.test(behind))) return 'out';
  return PUT_IN.test(behind) ? 'in' : null;
}
