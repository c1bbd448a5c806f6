import type { SourceArticle, StoryPack } from '../../story/pack.ts';
import type { Rewording } from '../../text/rewording.ts';
import { sortedJson } from '../../text/sorted-json.ts';

/** What one version of a pack has that the other has not, in its own texts. */
export interface PackChanges {
  title: Rewording | null;
  /** Where its newest version lies, who made it, under which licence; '' where a version does not say. */
  home: Rewording | null;
  author: Rewording | null;
  licence: Rewording | null;
  /** By outlet and title. */
  articles: ListChanges;
  /** By their wording. */
  facts: ListChanges;
  /** By their wording. */
  reports: ListChanges;
  /** Whether anything else differs: what the story is recognised and its facts are matched by. */
  rest: boolean;
}

export interface ListChanges {
  added: string[];
  removed: string[];
  changed: Rewording[];
}

/** What would change where a pack takes the place of another, each list in its pack's order. */
export function comparePacks(before: StoryPack, after: StoryPack): PackChanges {
  const old = asWhole(before, after);
  return {
    title: reworded(before.title, after.title),
    home: reworded(before.home, after.home),
    author: reworded(before.author, after.author),
    licence: reworded(before.licence, after.licence),
    articles: compareLists(articlesOf(old), articlesOf(after)),
    facts: compareLists(factsOf(before), factsOf(after)),
    reports: compareLists(reportsOf(before), reportsOf(after)),
    rest: restOf(before) !== restOf(after),
  };
}

function reworded(before = '', after = ''): Rewording | null {
  return before === after ? null : { before, after };
}

/**
 * Whether a pack says the very same as the one before, whatever order their fields are written in. A pack with
 * extracts takes nothing away from one that has its articles whole.
 */
export function isSamePack(before: StoryPack, after: StoryPack): boolean {
  return sortedJson(asWhole(before, after)) === sortedJson(after);
}

/** The pack before with no more of its articles whole than the one after has. */
function asWhole(before: StoryPack, after: StoryPack): StoryPack {
  const whole = new Set(after.articles.flatMap(({ id, blocks }) => (blocks ? [id] : [])));
  const articles = before.articles.map((article) => {
    const { blocks: _, ...extract } = article;
    return whole.has(article.id) ? article : extract;
  });
  return { ...before, articles };
}

/** One item of a list: what it is known by, what a reader sees of it, and all of it. */
interface Item {
  key: string;
  label: string;
  content: string;
}

function compareLists(before: Item[], after: Item[]): ListChanges {
  const [old, now] = [before, after].map((items) => new Map(items.map((item) => [item.key, item])));
  return {
    added: after.filter(({ key }) => !old?.has(key)).map(({ label }) => label),
    removed: before.filter(({ key }) => !now?.has(key)).map(({ label }) => label),
    changed: after.flatMap(({ key, label, content }) => {
      const was = old?.get(key);
      return was === undefined || was.content === content ? [] : [{ before: was.label, after: label }];
    }),
  };
}

function articlesOf(pack: StoryPack): Item[] {
  const names = new Map(pack.outlets.map(({ id, name }) => [id, name]));
  const label = ({ outlet, title }: SourceArticle) =>
    [names.get(outlet) ?? outlet, title].filter(Boolean).join(': ');
  return pack.articles.map((article) => ({
    key: article.id,
    label: label(article),
    content: sortedJson({ ...article, outlet: names.get(article.outlet) }),
  }));
}

function factsOf(pack: StoryPack): Item[] {
  return pack.facts.map(({ id, text, translations }) => ({
    key: id,
    label: text,
    content: sortedJson({ text, translations }),
  }));
}

function reportsOf(pack: StoryPack): Item[] {
  return pack.reports.map((report) => ({
    key: `${report.fact} ${report.article}`,
    label: report.wording,
    content: sortedJson(report),
  }));
}

/** What none of the lists above looks at; not the revision, which differs where anything does. */
function restOf({ signature, entities, concepts, facts, description, translations }: StoryPack): string {
  const matching = facts.map(({ text: _, translations: __, ...how }) => how);
  return sortedJson({ signature, entities, concepts, matching, description, translations });
}
