import type { Span } from '../text/span.ts';

/** A framing device seen in one text. */
export type MarkKind =
  | 'quotation'
  | 'scare-quote'
  | 'partial-quote'
  | 'hedge'
  | 'attribution'
  | 'loaded-term'
  | 'certainty';

export interface Mark extends Span {
  kind: MarkKind;
  /** The marked words, quotation marks included. */
  text: string;
  /** Who is quoted, as the text names them. */
  speaker?: string;
  /** The words the device speaks of: what the hedge covers. The mark's own span where there is nothing else. */
  scope: Span;
  /** Whether it sets the writer at a distance from, or behind, what is told: neutral attribution does not. */
  isStance: boolean;
}

/** The mark of a whole quotation, by whoever is named. */
export function quotationMark(text: string, { start, end }: Span, speaker: Span | undefined): Mark {
  const mark: Mark = {
    kind: 'quotation',
    start,
    end,
    text: text.slice(start, end),
    scope: { start, end },
    isStance: false,
  };
  return speaker === undefined ? mark : { ...mark, speaker: text.slice(speaker.start, speaker.end) };
}
