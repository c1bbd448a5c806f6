import type { ComparedSource, Comparison } from '../compare/comparison.ts';
import { AGENCIES } from '../story/agencies.ts';

/** Where a source's text comes from, as a reader is told it. */
export type Origin =
  | { kind: 'own' }
  | { kind: 'primary' }
  | { kind: 'agency'; name: string }
  /** A source among the story's that it retells. */
  | { kind: 'source'; name: string }
  /** An outlet among the story's, with which it shares its text. */
  | { kind: 'copy'; name: string };

/** What of a source its origin is told by. */
export type Sourced = Pick<ComparedSource, 'id' | 'outlet' | 'name' | 'kind' | 'origin'>;

/**
 * The origin of one source among all of the story. An origin that names no agency and no other source is the
 * source's own work.
 */
export function describeOrigin(source: Sourced, sources: readonly Sourced[]): Origin {
  if (source.kind === 'primary') return { kind: 'primary' };
  return nameOrigin(source.origin, source, sources);
}

/** The same for one report, whose origin may be another than its article's. */
export function nameOrigin(origin: string, ofSource: Sourced, sources: readonly Sourced[]): Origin {
  const [agency] = AGENCIES.get(origin) ?? [];
  if (agency !== undefined) return { kind: 'agency', name: agency };
  if (isItself(origin, ofSource)) return { kind: 'own' };
  const retold = sources.find((source) => isItself(origin, source));
  if (retold === undefined) return { kind: 'own' };
  // One report that is another's makes no copy of the whole text.
  const isRetold = retold.kind === 'primary' || origin !== ofSource.origin;
  return { kind: isRetold ? 'source' : 'copy', name: retold.name };
}

/** An origin is a source's id, or the id of the outlet that had the text first. */
function isItself(origin: string, { id, outlet }: Sourced): boolean {
  return origin === id || origin === outlet;
}

/** How many independent origins the sources have: copies of one text count once. */
export function countOrigins(sources: readonly ComparedSource[]): number {
  return new Set(sources.map(({ origin }) => origin)).size;
}

/**
 * The sources in the order of every column and list of this comparison: the pack's order, begun at another
 * place for every story, so that no outlet is always the first.
 */
export function orderSources(comparison: Comparison): ComparedSource[] {
  const { sources, story } = comparison;
  if (story === null || sources.length === 0) return [...sources];
  const start = sumOfUnits(story.id) % sources.length;
  return [...sources.slice(start), ...sources.slice(0, start)];
}

function sumOfUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** An address a reader may be sent to, or `null`: only the web's own, never `javascript:` or `data:`. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** What each source is called, by its id. */
export function sourceNames({ sources }: Comparison): Map<string, string> {
  return new Map(sources.map(({ id, name }) => [id, name]));
}
