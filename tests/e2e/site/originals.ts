import { existsSync, readFileSync } from 'node:fs';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import type { Part, SitePage } from './article.ts';

/** The story's real articles lie beside the project, not in it: their texts belong to their publishers. */
const FOLDER = new URL('../../../../shared/story/originals/', import.meta.url);
const PACK = new URL('../../../public/packs/uk-norway-pact.json', import.meta.url);

/** Whether the real articles are at hand; without them, the tests on them are skipped. */
export const HAS_ORIGINALS = existsSync(FOLDER);

interface Original {
  outlet: string;
  layout: SitePage['layout'];
  /** For texts that come without their headline. */
  title?: string;
  /** What a line of the text is on the page; `null` for what is not part of the body at all. */
  part(line: string): Part | null;
}

const ORIGINALS: Record<string, Original> = {
  independent: {
    outlet: 'The Independent',
    layout: 'broadsheet',
    title: 'UK and Norway begin work on defence pact',
    part: (line) => (line.startsWith('date ') ? { appeal: line } : { p: line }),
  },
  'forces-news': {
    outlet: 'Forces News',
    layout: 'service',
    part: (line) => (line.startsWith('- ') ? { related: [line.slice(2)] } : { p: line }),
  },
  'arctic-century': {
    outlet: 'The Arctic Century',
    layout: 'nordic',
    part(line) {
      if (line === 'News' || line.startsWith('Source:') || /^\d\d\.\d\d\.\d{4}$/.test(line)) return null;
      if (line.includes('/ Credit:')) return { figure: line };
      return line.startsWith('•') ? { list: [line.slice(1).trim()] } : { p: line };
    },
  },
};

/**
 * The three real articles as pages at their real addresses, by the ids of the pack's articles: each in the layout
 * nearest to its own site's, with all that stands around an article.
 */
export function originalPage(id: string): SitePage {
  const original = ORIGINALS[id];
  const pack: StoryPack = JSON.parse(readFileSync(PACK, 'utf8'));
  const source = pack.articles.find((article) => article.id === id);
  if (!original || !source) throw new Error(`no original “${id}”`);
  const parts = linesOf(id).flatMap((line) => original.part(line) ?? []);
  const title = original.title ?? takeTitle(parts);
  const { host, pathname: path } = new URL(source.url);
  return {
    id,
    host,
    path,
    title,
    outlet: original.outlet,
    layout: original.layout,
    language: source.language,
    standfirst: '',
    byline: 'Staff',
    published: `${source.published}T12:00:00Z`,
    body: parts,
    expect: { story: pack.id, verdicts: {} },
  };
}

function linesOf(id: string): string[] {
  const text = readFileSync(new URL(`${id}.txt`, FOLDER), 'utf8');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function takeTitle(parts: Part[]): string {
  const first = parts.shift();
  if (!first || !('p' in first)) throw new Error('the text has no headline');
  return first.p;
}
