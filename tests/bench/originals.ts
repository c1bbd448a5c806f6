import { readFileSync } from 'node:fs';
import { compareArticle } from '../../lib/engine/compare/compare.ts';
import type { Verdict } from '../../lib/engine/compare/comparison.ts';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import type { Article } from '../../lib/engine/text/article.ts';
import { readPlainText } from '../../lib/engine/text/plain-text.ts';
import { shared } from './data.ts';
import type { Figure } from './figure.ts';
import { rates } from './metrics.ts';

/** The sources in the order of the table's columns, as it describes them. */
const SOURCES = [
  { id: 'independent', origin: 'pa', published: '2025-02-20' },
  { id: 'forces-news', origin: 'forces-news', published: '2025-02-20' },
  { id: 'arctic-century', origin: 'gov-uk', published: '2025-02-21' },
  { id: 'gov-uk', origin: 'gov-uk', published: '2025-02-20' },
] as const;

type Source = (typeof SOURCES)[number];
type Telling = 'reports' | 'conflicts' | 'frames' | 'silent';
type FactRow = Record<Source['id'], Telling>;

/** The three articles the pack is made from, compared with it, against the table that people made of them. */
export function scoreOriginals(packs: StoryPack[]): Figure[] {
  const facts = readFacts();
  const judged = SOURCES.filter(({ id }) => id !== 'gov-uk').flatMap((source) =>
    compareArticle(originalOf(source, packs), packs).facts.flatMap(({ id, onPage, verdict }) => {
      const row = facts.get(id);
      if (row === undefined) return [];
      const told = row[source.id] !== 'silent';
      return [{ said: onPage, hit: told, agrees: verdict === expectedVerdict(source, row) }];
    }),
  );
  const items = judged.length;
  const agreed = judged.filter(({ agrees }) => agrees).length;
  return [
    { bench: 'story', figure: 'originals-facts-f1', engine: rates(judged).f1, baselines: {}, items },
    { bench: 'story', figure: 'originals-verdicts', engine: agreed / (items || 1), baselines: {}, items },
  ];
}

function originalOf({ id, published }: Source, packs: StoryPack[]): Article {
  const text = readFileSync(shared(`story/originals/${id}.txt`), 'utf8');
  const url = packs[0]?.articles.find((article) => article.id === id)?.url ?? null;
  return { ...readPlainText(text, { url, title: null }), published };
}

/** The verdict the contract's rules give one fact, seen from one source's article. */
function expectedVerdict(page: Source, row: FactRow): Verdict {
  const others = SOURCES.filter(({ id, origin }) => origin !== page.origin && row[id] !== 'silent');
  const own = row[page.id];
  if (own === 'silent') {
    if (others.length === 0) return 'unsure';
    return others.every(({ published }) => published > page.published) ? 'not-yet' : 'omitted';
  }
  if (others.length === 0) return 'only-here';
  const tellings = [own, ...others.map(({ id }) => row[id])];
  if (tellings.includes('conflicts')) return 'differs';
  return tellings.includes('frames') ? 'framed' : 'confirmed';
}

/** The table of facts: a row a fact, a column a source. */
function readFacts(): Map<string, FactRow> {
  const lines = readFileSync(shared('story/facts.md'), 'utf8').split('\n');
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const facts = rows.filter((cells) => cells.length === 8 && /^`[a-z0-9-]+`$/.test(cells[1] ?? ''));
  return new Map(
    facts.map((cells) => {
      const tellings = SOURCES.map(({ id }, column) => [id, tellingOf(cells[column + 3] ?? '')]);
      return [(cells[1] ?? '').replaceAll('`', ''), Object.fromEntries(tellings)];
    }),
  );
}

function tellingOf(cell: string): Telling {
  if (cell.startsWith('✓')) return 'reports';
  if (cell.startsWith('≠')) return 'conflicts';
  return cell.startsWith('“”') ? 'frames' : 'silent';
}
