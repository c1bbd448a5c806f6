import type { StoryPack } from '../../story/pack.ts';
import { comparePacks, isSamePack, type PackChanges } from './pack-changes.ts';

/** How a pack stands to what the library has. */
export type Standing =
  | 'new'
  /** The very pack is there. */
  | 'same'
  /** An earlier revision by the same author is there. */
  | 'newer'
  /** A later revision by the same author is there. */
  | 'older'
  /** Under its id stands another story: the reader's own, a bundled one, another author's, or a copy changed. */
  | 'other';

/** What the library has under a pack's id. */
export interface Shelved {
  pack: StoryPack;
  kind: 'own' | 'imported' | 'bundled';
}

/** What a reader is shown of a pack before anything of it is kept. */
export interface PackPreview {
  pack: StoryPack;
  /** The file's size in bytes. */
  bytes: number;
  standing: Standing;
  shelved: Shelved | null;
  /** What would change if it took the place of what is there; `null` for a new pack. */
  changes: PackChanges | null;
}

/** A pack beside what the library has under its id (`null` if nothing). */
export function previewPack(pack: StoryPack, bytes: number, shelved: Shelved | null): PackPreview {
  const changes = shelved === null ? null : comparePacks(shelved.pack, pack);
  return { pack, bytes, standing: standingOf(pack, shelved), shelved, changes };
}

function standingOf(pack: StoryPack, shelved: Shelved | null): Standing {
  if (shelved === null) return 'new';
  if (isSamePack(shelved.pack, pack)) return 'same';
  if (shelved.kind !== 'imported' || pack.author !== shelved.pack.author) return 'other';
  if (pack.revision === shelved.pack.revision) return 'other';
  return pack.revision > shelved.pack.revision ? 'newer' : 'older';
}

/** The first and last ISO day on which a pack's articles are dated; `null` where none is. */
export function daysOf(pack: StoryPack): { from: string; until: string } | null {
  const days = pack.articles.flatMap(({ published }) => published ?? []).sort();
  const [from, until] = [days[0], days.at(-1)];
  return from === undefined || until === undefined ? null : { from, until };
}

/** The outlets' names that a pack has articles of, each once, in the pack's order. */
export function outletNames({ outlets, articles }: StoryPack): string[] {
  const published = new Set(articles.map(({ outlet }) => outlet));
  return [...new Set(outlets.filter(({ id }) => published.has(id)).map(({ name }) => name))];
}
