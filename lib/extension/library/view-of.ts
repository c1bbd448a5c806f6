import { daysOf, outletNames } from '../../engine/report/library/pack-preview.ts';
import type { StoryPack } from '../../engine/story/pack.ts';
import type { StoryMakings } from './story-record.ts';
import type { StoryView } from './views.ts';

type Figures = Pick<StoryView, 'outlets' | 'from' | 'until' | 'articles' | 'facts' | 'home'>;

/** How the library lists a story of the reader's own, or an imported one. */
export function viewOf(story: StoryMakings, pack: StoryPack, bytes: number): StoryView {
  const { id, kind, title, changedAt, revision } = story;
  return { id, kind, title, changedAt, revision, bytes, ...figuresOf(pack) };
}

/** How the library lists a story that comes with Crossread, by its title in the reader's language if it has one. */
export function viewOfBundled(pack: StoryPack, language: string): StoryView {
  const { id, revision } = pack;
  const title = pack.translations?.[language] ?? pack.title;
  return { id, kind: 'bundled', title, revision, changedAt: 0, bytes: 0, ...figuresOf(pack) };
}

function figuresOf(pack: StoryPack): Figures {
  const { from = null, until = null } = daysOf(pack) ?? {};
  return {
    outlets: outletNames(pack),
    from,
    until,
    articles: pack.articles.length,
    facts: pack.facts.length,
    home: pack.home ?? null,
  };
}
