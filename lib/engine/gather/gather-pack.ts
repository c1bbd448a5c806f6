import type { Outlet, SourceArticle, StoryPack } from '../story/pack.ts';
import { LONGEST_IN_PACK, MOST_IN_PACK } from '../story/pack-bounds.ts';
import { PACK_SCHEMA_ID } from '../story/pack-schema.ts';
import { isIsoDay } from '../text/calendar.ts';
import { hostName } from './article-id.ts';
import { standingVersions } from './article-versions.ts';
import { editFacts } from './edit-facts.ts';
import { cutAtWord, onOneLine } from './extract.ts';
import type { FactEdit } from './fact-edit.ts';
import { factSteps } from './gather-facts.ts';
import { signatureSteps } from './gather-signature.ts';
import { type Provenance, provenanceSteps } from './origins.ts';
import { readSaved } from './read-articles.ts';
import type { SavedArticle } from './saved-article.ts';
import { atOnce, eachOf, part, type Steps } from './steps.ts';
import type { ReadArticle } from './told.ts';
import { idOf, uniqueIds } from './unique-id.ts';

/** A story that a reader has gathered: what they saved, and what they changed in the facts. */
export interface GatheredStory {
  id: string;
  title: string;
  articles: SavedArticle[];
  edits: FactEdit[];
  revision: number;
}

/** A pack holds no more outlets, and each article may be of another. The earliest are kept. */
export const MOST_ARTICLES = MOST_IN_PACK.outlets;

/** What share of the work is done when the articles are read, their origins are known, and what they are known by. */
const READ = 0.1;
const TRACED = 0.15;
const SIGNED = 0.25;

/**
 * The pack of a story made of saved articles: its facts, who reports each in which words, where the texts come from,
 * and by what to recognise further coverage. Only the standing version of each article counts. The same whatever
 * order the articles come in.
 */
export function gatherPack(story: GatheredStory): StoryPack {
  return atOnce(gatherSteps(story));
}

/** The same in steps: a story of 1,500 sentences takes seconds, and whoever waits for it may want something else. */
export function* gatherSteps({ id, title, articles, edits, revision }: GatheredStory): Steps<StoryPack> {
  const standing = standingVersions(articles).slice(0, MOST_ARTICLES);
  const read = yield* part(eachOf(standing, readSaved), 0, READ);
  const { outlets, idOfOutlet } = outletsOf(standing);
  const provenance = yield* part(provenanceSteps(standing, standing.map(idOfOutlet)), READ, TRACED);
  const signature = yield* part(signatureSteps(read), TRACED, SIGNED);
  const facts = yield* part(factSteps(read), SIGNED, 1);
  const pack: StoryPack = {
    schema: PACK_SCHEMA_ID,
    id,
    revision,
    title: lineOf(title),
    description: '',
    ...signature,
    outlets,
    articles: read.map((source, at) => sourceOf(source, idOfOutlet(source.article), provenance[at])),
    ...facts,
  };
  return editFacts(pack, edits);
}

function outletsOf(articles: SavedArticle[]) {
  const unique = uniqueIds();
  const names = [...new Set(articles.map(outletName))];
  const outlets: Outlet[] = names.map((name) => ({ id: unique(idOf(name)), name }));
  const ids = new Map(outlets.map(({ id, name }) => [name, id]));
  return { outlets, idOfOutlet: (article: SavedArticle) => ids.get(outletName(article)) ?? '' };
}

/** What an outlet calls itself, or the host it publishes on. */
function outletName({ outlet, url }: SavedArticle): string {
  const name = lineOf(outlet);
  return name === '' ? lineOf(hostName(url) ?? url) : name;
}

function sourceOf(source: ReadArticle, outlet: string, provenance: Provenance | undefined): SourceArticle {
  const { article, language } = source;
  const title = lineOf(article.title);
  return {
    id: article.id,
    outlet,
    ...(title !== '' && { title }),
    url: article.url,
    published: article.published !== null && isIsoDay(article.published) ? article.published : null,
    language,
    kind: 'outlet',
    origin: provenance?.origin ?? outlet,
    read: article.partial ? 'part' : 'all',
    fingerprint: provenance?.fingerprint ?? [],
  };
}

function lineOf(text: string): string {
  return cutAtWord(onOneLine(text), LONGEST_IN_PACK.line);
}
