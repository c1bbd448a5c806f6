import type { Mark, MarkKind } from '../framing/mark.ts';
import type { FactMatch } from '../match/match-facts.ts';
import type { QuoteChange } from '../match/match-quote.ts';
import { isKnownByReports } from '../story/facts-by-reports.ts';
import type { Knowledge } from '../story/knowledge.ts';
import type { DetailSlot, Fact, Report, ReportMark } from '../story/pack.ts';
import { CONCEPTS, isConceptId } from '../text/lexicon/concepts.ts';
import { stemmer } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { normalise } from '../text/words.ts';
import type { Difference, DifferenceKind } from './comparison.ts';
import { conflicts, pageDetails } from './details.ts';
import { marksOfFact } from './marks-of-fact.ts';
import type { PageContext } from './page-context.ts';
import { retellingOf, retoldConflicts } from './retold-differences.ts';
import { pageMarks, reportMarks } from './retold-marks.ts';

/** A difference, and what it means for the verdict. */
export interface WeighedDifference extends Difference {
  weight: 'conflict' | 'stance' | 'listed';
}

/** Kinds by which a writer takes a stance; the others are listed and change no verdict. */
const STANCE_KINDS: ReadonlySet<string> = new Set<DifferenceKind>([
  'scare-quote',
  'hedge',
  'loaded-term',
  'certainty',
]);

/** What the page's telling of a fact and one report of it do not share: details, framing, altered quotations. */
export function differencesWith(report: Report, match: FactMatch, context: PageContext): WeighedDifference[] {
  const told = isKnownByReports(match.fact)
    ? retoldDifferences(report, match, context)
    : [
        ...detailConflicts(report, match.fact, match, context),
        ...framingDifferences(report.marks ?? [], stanceMarks(match, context.marks)),
      ];
  return [...told, ...alteredQuotes(report, match, context)];
}

/** The same for a fact that is known by its reports alone: between the page's sentence and the report's own words. */
function retoldDifferences(report: Report, match: FactMatch, context: PageContext): WeighedDifference[] {
  const retelling = retellingOf(report, match);
  if (retelling === null) return [];
  const conflicts = retoldConflicts(retelling, context);
  return [
    ...conflicts.map((conflict) => ({ ...conflict, weight: 'conflict' as const })),
    ...framingDifferences(reportMarks(report, retelling), pageMarks(retelling, context.marks)),
  ];
}

function detailConflicts(
  report: Report,
  fact: Fact,
  match: FactMatch,
  context: PageContext,
): WeighedDifference[] {
  return (fact.details ?? []).flatMap((slot): WeighedDifference[] => {
    const details = report.details ?? {};
    const reported = Object.hasOwn(details, slot.id) ? details[slot.id] : undefined;
    if (reported === undefined) return [];
    const page = pageDetails(slot, match, context);
    if (!conflicts(slot, page, reported, context.knowledge)) return [];
    const words = withoutParts(page.map((detail) => detail.words)).join(', ');
    return [
      {
        kind: slot.kind,
        page: words,
        reference: nameOf(reported, slot, context.knowledge),
        weight: 'conflict',
      },
    ];
  });
}

/** Each wording once, and none that is only a part of another: "signed" beside "signed a pact". */
function withoutParts(words: string[]): string[] {
  const distinct = [...new Set(words)];
  return distinct.filter((word) => !distinct.some((other) => other !== word && other.includes(word)));
}

/** What a detail's value is called: an entity's or concept's name, what a status means, or the value as it stands. */
function nameOf(value: string, { kind, values }: DetailSlot, { names }: Knowledge): string {
  if (kind === 'number') return `${value} ${values[0] ?? ''}`.trim();
  return names.get(value) ?? (isConceptId(value) ? CONCEPTS[value] : value.replace('/', ' – '));
}

/** The page's marks on the fact. Where the fact is itself an aim, "hopes to" and "is meant to" tell it plainly. */
function stanceMarks(match: FactMatch, marks: Mark[]): Mark[] {
  const found = marksOfFact(match, marks);
  return match.fact.isAim ? found.filter(({ kind }) => kind !== 'certainty') : found;
}

/** Marks of one side whose kind the other side has not. */
function framingDifferences(marks: ReportMark[], page: Mark[]): WeighedDifference[] {
  const reported = marks.filter(({ kind }) => kind !== 'altered-quote');
  const onlyPage = page.filter((mark) => isListed(mark) && !reported.some(({ kind }) => kind === mark.kind));
  const onlyReport = reported.filter((mark) => !page.some(({ kind }) => kind === mark.kind));
  return [
    ...onlyPage.map((mark) => ({
      kind: differenceKind(mark.kind),
      page: mark.text,
      reference: null,
      weight: weightOf(mark),
    })),
    ...onlyReport.map((mark) => ({
      kind: mark.kind,
      page: null,
      reference: mark.text,
      weight: reportWeight(mark),
    })),
  ];
}

function isListed({ kind, isStance }: Mark): boolean {
  return isStance || kind === 'partial-quote';
}

function differenceKind(kind: MarkKind): DifferenceKind {
  return kind === 'quotation' ? 'partial-quote' : kind;
}

function weightOf({ isStance }: Mark): 'stance' | 'listed' {
  return isStance ? 'stance' : 'listed';
}

function reportWeight({ kind }: ReportMark): 'stance' | 'listed' {
  return STANCE_KINDS.has(kind) ? 'stance' : 'listed';
}

/** Words changed in a quotation that the page gives as one: what stands outside its marks is paraphrase. */
function alteredQuotes(report: Report, match: FactMatch, context: PageContext): WeighedDifference[] {
  const quoted = context.marks.filter(({ kind }) => kind === 'quotation' || kind === 'partial-quote');
  return match.quotes
    .filter((quote) => quote.report === report)
    .flatMap(({ match: { changes }, sentence }) => {
      const tokens = context.passages[sentence]?.tokens ?? [];
      const isQuoted = ({ after }: QuoteChange) => {
        const [before, next] = [tokens[Math.max(0, after)], tokens[after + 1]];
        return quoted.some((mark) => before && next && mark.start <= before.start && next.end <= mark.end);
      };
      return changes.filter(isQuoted).map((change) => alteredWords(change, context.knowledge));
    });
}

/** The words changed in a quotation that both sides give. A function word or an inflection changes no sense. */
function alteredWords({ page, reference }: QuoteChange, { language }: Knowledge): WeighedDifference {
  return {
    kind: 'altered-quote',
    page: page === '' ? null : page,
    reference: reference === '' ? null : reference,
    weight: isSmallChange(page, reference, language) ? 'listed' : 'stance',
  };
}

function isSmallChange(page: string, reference: string, language: string): boolean {
  const stem = stemmer(language);
  const content = (words: string) =>
    words
      .split(' ')
      .map(normalise)
      .filter((word) => word !== '' && !isStopWord(word, language))
      .map(stem)
      .join(' ');
  return content(page) === content(reference);
}
