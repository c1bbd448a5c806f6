import type { Line } from './snapshot.ts';

/** An outlet speaking of itself to its reader: money, membership, the worth of its journalism. */
const ASKS =
  /\b(?:your|reader|readers[’']) (?:support|donations?|contributions?|subscription)\b|\bsupport (?:us|now|(?:our|independent|quality|free|fearless) (?:journalism|reporting|newsroom|work))\b|\b(?:donate|contribute) (?:now|today|to us)\b|\b(?:our|quality|independent|fearless) (?:journalism|journalists|reporting|reporters)\b|\b(?:paywalls?|our readers|become a (?:member|supporter|subscriber)|make a (?:donation|contribution))\b|\b(?:allows?|helps?) us (?:to )?(?:keep|send|continue|tell|report)\b|\bstøtt (?:oss|vår journalistikk)\b|\b(?:ditt bidrag|din støtte|vår journalistikk|kvalitetsjournalistikk)\b|\bunser(?:en|em)? journalismus\b|\b(?:soutenez-nous|notre journalisme)\b/giu;
/** One of them at least speaks of money or of journalism. */
const IN_EARNEST = /donat|contribut|subscri|journalis|paywall|your support|member|støtt|bidrag/i;

/** As many signs close together are no accident of an article's own subject. */
const FEWEST_SIGNS = 3;
/** Lines without a sign that an appeal may have between two with one. */
const WIDEST_GAP = 2;

/** Leaves out an appeal for money, wherever it stands and whatever its boxes are called. */
export function withoutSupportAppeal(lines: readonly Line[]): Line[] {
  const signs = lines.map((line) => line.text.slice(0, LONGEST_READ).match(ASKS)?.length ?? 0);
  const appeal = new Set<number>();
  for (const run of runs(signs)) {
    const count = signs.slice(run.start, run.end).reduce((sum, each) => sum + each, 0);
    if (count < FEWEST_SIGNS || !lines.slice(run.start, run.end).some(isInEarnest)) continue;
    for (let at = run.start; at < run.end; at += 1) appeal.add(at);
  }
  return lines.filter((_, at) => !appeal.has(at));
}

const LONGEST_READ = 3000;

function isInEarnest(line: Line): boolean {
  return IN_EARNEST.test(line.text.slice(0, LONGEST_READ));
}

/** The stretches that begin and end with a sign and have no wide gap between. */
function runs(signs: readonly number[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  signs.forEach((count, at) => {
    if (count === 0) return;
    const last = found.at(-1);
    if (last && at - last.end <= WIDEST_GAP) last.end = at + 1;
    else found.push({ start: at, end: at + 1 });
  });
  return found;
}
