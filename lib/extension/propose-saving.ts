import { browser } from 'wxt/browser';
import { articleText } from '../engine/gather/article-text.ts';
import { proposeTitle } from '../engine/gather/propose-title.ts';
import { readArticleText } from '../engine/match/pair/article-reading.ts';
import { storyLikeness } from '../engine/match/story-likeness.ts';
import type { Article } from '../engine/text/article.ts';
import { storiesLikeArticle } from './known-packs.ts';
import { listStories, readPacks } from './library/read-stories.ts';
import { readArticleIn } from './read-page.ts';
import type { SavingProposal } from './saving-views.ts';

/** From this likeness on a story is proposed for an article; to be taken for one of it, it must be more alike. */
const LIKE_FROM = 0.5;

/** Where the article in a tab can be saved; a story that it seems to be of comes first. */
export async function proposeSaving(tab: number): Promise<SavingProposal> {
  const { incognito } = await browser.tabs.get(tab);
  const article = incognito ? null : await readArticleIn(tab);
  if (!article)
    return { obstacle: incognito ? 'private' : 'no-article', title: '', isPartial: false, stories: [] };
  const own = (await listStories()).filter(({ kind }) => kind === 'own');
  const like = await likestStories(article);
  const order = [...like, ...own.map(({ id }) => id).filter((id) => !like.includes(id))];
  return {
    obstacle: null,
    title: proposeTitle([article]),
    isPartial: article.partial,
    stories: order.flatMap((id) => {
      const story = own.find((each) => each.id === id);
      return story ? [{ id, title: story.title, isLike: like.includes(id) }] : [];
    }),
  };
}

async function likestStories(article: Article): Promise<string[]> {
  const { packs } = await readPacks(await storiesLikeArticle(article));
  const { sentences, language } = articleText(article);
  const reading = readArticleText(sentences, language);
  return packs
    .map((pack) => ({ id: pack.id, likeness: storyLikeness(reading, language, pack) }))
    .filter(({ likeness }) => likeness >= LIKE_FROM)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ id }) => id);
}
