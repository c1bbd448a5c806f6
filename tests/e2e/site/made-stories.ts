import { gatherPack } from '../../../lib/engine/gather/gather-pack.ts';
import { nameArticle } from '../../../lib/engine/gather/name-article.ts';
import type { SavedArticle } from '../../../lib/engine/gather/saved-article.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { writePack } from '../../../lib/engine/story/write-pack.ts';
import { BLOCK_JOINT } from '../../../lib/engine/text/article.ts';
import { sortedJson } from '../../../lib/engine/text/sorted-json.ts';
import { BACKUP_SCHEMA_ID } from '../../../lib/extension/library/backup-schema.ts';
import { withArticles } from '../../../lib/extension/library/whole-articles.ts';
import { articleText } from '../../bench/scale/synthetic-news.ts';

/** A story of made-up articles, large enough that work on it takes a while. */
export interface MadeStory {
  id: string;
  title: string;
  articles: SavedArticle[];
  pack: StoryPack;
}

const MADE_AT = Date.UTC(2026, 0, 2);

/** A story of so many articles of thirty sentences. The same for the same number. */
export function makeStory(number: number, title: string, articles: number): MadeStory {
  const id = `made-${number}`;
  const saved = Array.from({ length: articles }, (_, at) => makeArticle(number, at));
  const pack = gatherPack({ id, title, articles: saved, edits: [], revision: 1 });
  return { id, title, articles: saved, pack };
}

/** The same story under another id and title. */
export function renamed({ articles, pack }: MadeStory, id: string, title: string): MadeStory {
  return { id, title, articles, pack: { ...pack, id, title } };
}

/** The story as a pack that carries its articles whole. */
export function packOf({ articles, pack }: MadeStory): string {
  return writePack(withArticles(pack, articles));
}

/** A backup that holds these stories as the reader's own. */
export function backupOf(stories: MadeStory[]): string {
  const articles = stories.reduce((sum, story) => sum + story.articles.length, 0);
  const counts = { stories: stories.length, articles, corrections: 0 };
  const header = { schema: BACKUP_SCHEMA_ID, madeAt: MADE_AT, ...counts };
  return lineOf(header) + stories.map(linesOf).join('') + lineOf({ is: 'end', ...counts });
}

/** A story's lines in a backup. */
export function linesOf({ id, title, articles, pack }: MadeStory): string {
  const made = { id, title, kind: 'own', revision: 1, changedAt: MADE_AT, edits: [], imported: null };
  const story = lineOf({ is: 'story', story: { ...made, pack: JSON.stringify(pack) } });
  return story + articles.map((article) => lineOf({ is: 'article', article })).join('');
}

function lineOf(value: object): string {
  return `${sortedJson(value)}\n`;
}

function makeArticle(story: number, number: number): SavedArticle {
  const sentences = articleText(story, number);
  const named = nameArticle({
    url: `https://outlet-${number}.example/${story}`,
    title: sentences[0] as string,
    byline: null,
    outlet: `Outlet ${number}`,
    published: '2026-01-01',
    language: 'en',
    partial: false,
    blocks: sentences.map((text) => ({ kind: 'paragraph', text })),
    text: sentences.join(BLOCK_JOINT),
  });
  return { ...named, version: 1, savedAt: MADE_AT };
}
