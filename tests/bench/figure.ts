import type { ReliabilityRow } from './metrics.ts';

/** One figure of one bench: the engine's beside that of the simple methods on the same items in the same run. */
export interface Figure {
  bench: string;
  figure: string;
  /** A fraction of 1, or in `unit`; `null` where the engine has no such function yet. */
  engine: number | null;
  unit?: 'ms' | 'MB';
  baselines: Record<string, number>;
  /** How many pairs, pages or sentences it was taken on. */
  items: number;
}

export interface BenchResult {
  figures: Figure[];
  /** How often a score of so much was right. */
  reliability?: ReliabilityRow[];
  /** How time and room grow with the library. */
  growth?: GrowthRow[];
}

/** The library at one size. */
export interface GrowthRow {
  sentences: number;
  /** To index what came since the row before. */
  indexMs: number;
  loadMs: number;
  shortlistMs: number;
  compareMs: number;
  selectMs: number;
  storedMb: number;
  memoryMb: number;
}

export interface Bench {
  name: string;
  /** The files or folders it reads, relative to the shared data. */
  needs: string[];
  run: () => BenchResult | Promise<BenchResult>;
}
