import type {
  ComparedFact,
  ComparedSource,
  Comparison,
  OutletReport,
  Verdict,
} from '../compare/comparison.ts';
import { isDetail } from './differences.ts';
import { orderSources } from './sources.ts';

/** The fact × source matrix, as every surface lays it out. */
export interface Matrix {
  /** The columns, after the page's own. */
  sources: ComparedSource[];
  groups: MatrixGroup[];
}

/** The rows in five groups; a fact stands in one of them. */
export type GroupKind = 'shared' | 'only-here' | 'omitted' | 'not-yet' | 'unsure';

export interface MatrixGroup {
  kind: GroupKind;
  rows: MatrixRow[];
}

export interface MatrixRow {
  fact: ComparedFact;
  /** One for every source of the matrix, in its order. */
  cells: Cell[];
}

export type CellKind =
  | 'reports'
  | 'differs'
  | 'framed'
  /** Read in full, and does not report it. */
  | 'silent'
  /** Read only in part: nothing can be said. */
  | 'unread';

export interface Cell {
  kind: CellKind;
  /** The page itself, its copy, or the release it is made from. */
  isOwnSource: boolean;
}

export interface MatrixFilter {
  /** Only these verdicts; empty for all. */
  verdicts: ReadonlySet<Verdict>;
  /** Only facts this source reports; `null` for all. */
  source: string | null;
  /** Only these facts; `null` for all. */
  found: ReadonlySet<string> | null;
}

const GROUPS: readonly GroupKind[] = ['shared', 'only-here', 'omitted', 'not-yet', 'unsure'];

/** The whole matrix, without empty groups; rows keep the comparison's order within their group. */
export function layOutMatrix(comparison: Comparison): Matrix {
  const sources = orderSources(comparison);
  const groups = GROUPS.map((kind) => ({
    kind,
    rows: comparison.facts.filter((fact) => groupOf(fact) === kind).map((fact) => layOutRow(fact, sources)),
  }));
  return { sources, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** The same matrix with only the rows that pass every filter, without groups left empty. */
export function filterMatrix(matrix: Matrix, filter: MatrixFilter): Matrix {
  const groups = matrix.groups.map(({ kind, rows }) => ({
    kind,
    rows: rows.filter(({ fact }) => passes(fact, filter)),
  }));
  return { sources: matrix.sources, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** How many rows it has. */
export function countRows(matrix: Matrix): number {
  return matrix.groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function groupOf({ verdict }: ComparedFact): GroupKind {
  return verdict === 'confirmed' || verdict === 'framed' || verdict === 'differs' ? 'shared' : verdict;
}

function layOutRow(fact: ComparedFact, sources: ComparedSource[]): MatrixRow {
  return {
    fact,
    cells: sources.map((source) => {
      const report = fact.outlets.find(({ id }) => id === source.id);
      return { kind: cellKind(fact, source, report), isOwnSource: source.isOwnSource };
    }),
  };
}

function cellKind(fact: ComparedFact, source: ComparedSource, report: OutletReport | undefined): CellKind {
  if (!report?.reports) return source.read === 'part' || report?.isPart ? 'unread' : 'silent';
  if (report.differences.some(({ kind }) => isDetail(kind))) return 'differs';
  // A small word altered in a quotation is listed as a difference and is no other stance.
  const isOtherStance = report.differences.length > 0 && fact.verdict !== 'confirmed';
  return isOtherStance ? 'framed' : 'reports';
}

function passes(fact: ComparedFact, { verdicts, source, found }: MatrixFilter): boolean {
  if (verdicts.size > 0 && !verdicts.has(fact.verdict)) return false;
  if (found !== null && !found.has(fact.id)) return false;
  return source === null || fact.outlets.some(({ id, reports }) => id === source && reports);
}
