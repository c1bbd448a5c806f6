import { useEffect, useState } from 'preact/hooks';
import type { FoundArticle, FoundStory, Search } from '../../components/library/library-props.ts';
import { markWords } from '../../lib/engine/report/library/mark-words.ts';
import { type FoundSentence, searchSavedSentences } from '../../lib/extension/library/sentence-search.ts';
import { indexSentences } from '../../lib/extension/library/sentence-store.ts';
import type { Progress, StoryView } from '../../lib/extension/library/views.ts';
import { useFailure } from '../surface/use-failure.ts';

/** So many sentences are shown; who seeks one among more types another word. */
const MOST_FOUND = 60;
/** A reader who types on is not searched for at each letter. */
const PAUSE_MS = 120;

/** What the reader searches the saved sentences for, and what is found. */
export function useSearch(stories: readonly StoryView[]): { search: Search; ask(query: string): void } {
  const [query, ask] = useState('');
  const [found, setFound] = useState<FoundSentence[] | null>(null);
  const [indexing, setIndexing] = useState<Progress | null>(null);
  const fail = useFailure();
  useEffect(() => {
    setFound(null);
    if (query.trim() === '') return;
    const stop = new AbortController();
    const show = (step: () => void) => !stop.signal.aborted && step();
    const look = async () => {
      const sentences = await searchSavedSentences(query, MOST_FOUND + 1);
      show(() => setFound(sentences));
    };
    const search = async () => {
      await look();
      let isNew = false;
      const report = (progress: Progress) => {
        isNew = true;
        show(() => setIndexing(progress));
      };
      await indexSentences(report, stop.signal);
      if (isNew) await look();
      show(() => setIndexing(null));
    };
    const timer = setTimeout(() => search().catch((error) => show(() => fail(error))), PAUSE_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [query]);
  const shown = found?.slice(0, MOST_FOUND);
  return {
    search: {
      query,
      found: shown ? byStory(shown, query, stories) : null,
      hasMore: (found?.length ?? 0) > MOST_FOUND,
      indexing,
    },
    ask,
  };
}

/** By story and article, each where its best sentence stands; an article's sentences in its own order. */
function byStory(
  sentences: readonly FoundSentence[],
  query: string,
  stories: readonly StoryView[],
): FoundStory[] {
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  return [...Map.groupBy(sentences, ({ article }) => article.story)].map(([id, inStory]) => ({
    id,
    title: titles.get(id) ?? id,
    articles: [...Map.groupBy(inStory, ({ article }) => article.id).values()].map((found) =>
      foundArticle(found, query),
    ),
  }));
}

function foundArticle(found: readonly FoundSentence[], query: string): FoundArticle {
  const [{ article }] = found as [FoundSentence];
  const { id, outlet, title, url, published, language } = article;
  const sentences = found
    .toSorted((a, b) => a.index - b.index)
    .map(({ text }) => markWords(text, query, language));
  return { id, outlet, title, url, published, language, sentences };
}
