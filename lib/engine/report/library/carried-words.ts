import type { StoryPack } from '../../story/pack.ts';
import { splitWords } from '../../text/words.ts';

/** How many words of one article a pack's file carries. */
export interface CarriedWords {
  article: string;
  outlet: string;
  title: string | null;
  words: number;
}

/** For each article of a pack, the words of it in the pack: all, where it is there whole, else its reports'. */
export function countCarriedWords(pack: StoryPack): CarriedWords[] {
  const names = new Map(pack.outlets.map(({ id, name }) => [id, name]));
  const reports = Map.groupBy(pack.reports, ({ article }) => article);
  return pack.articles.map(({ id, outlet, title, blocks }) => {
    const texts = blocks?.map(({ text }) => text) ?? reports.get(id)?.map(({ wording }) => wording) ?? [];
    return {
      article: id,
      outlet: names.get(outlet) ?? outlet,
      title: title ?? null,
      words: texts.reduce((sum, text) => sum + splitWords(text).length, 0),
    };
  });
}
