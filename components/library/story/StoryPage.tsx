import type { StoryDetail } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';
import type { LibraryActions } from '../library-props.ts';
import { ArticleList } from './ArticleList.tsx';
import { FactsSection } from './FactsSection.tsx';
import { PackDetails } from './PackDetails.tsx';
import { StoryHeading } from './StoryHeading.tsx';

interface StoryPageProps {
  story: StoryDetail | 'missing' | null;
  actions: LibraryActions;
}

/** One story opened: where it comes from, its articles and its facts. */
export function StoryPage({ story, actions }: StoryPageProps) {
  const { library } = useWords();
  if (story === null) return <p class="quiet">{library.loading}</p>;
  if (story === 'missing') return <p role="status">{library.stories.missing}</p>;
  return (
    <>
      <header class="story-header">
        <StoryHeading story={story.story} actions={actions} />
      </header>
      {story.story.kind !== 'own' && <PackDetails pack={story.pack} />}
      <ArticleList story={story} actions={actions} />
      <FactsSection story={story} actions={actions} />
    </>
  );
}
