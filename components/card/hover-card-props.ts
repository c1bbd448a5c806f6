import type { Comparison } from '../../lib/engine/compare/comparison.ts';

export interface HoverCardProps {
  comparison: Comparison;
  /** Index of the sentence it stands beside. */
  sentence: number;
  /** Pinned by a click, it stays until closed. */
  isPinned: boolean;
  /** Its place among the marked sentences, from 1. */
  position: number;
  count: number;
  onPin(): void;
  onClose(): void;
  /** To the next or the previous marked sentence. */
  onStep(step: 1 | -1): void;
}
