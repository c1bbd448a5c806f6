import type { StoryView } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';

/** Longer lists of outlets end with how many more there are. */
const MOST_NAMES = 5;

/** Whose articles a story is made of, from when, and how much of everything. */
export function StorySummary({ story }: { story: StoryView }) {
  const words = useWords();
  const { library } = words;
  const { outlets, from, until } = story;
  const named = outlets.slice(0, MOST_NAMES);
  const rest = outlets.length - named.length;
  const amounts = [library.amount.articles(story.articles), library.amount.facts(story.facts)];
  if (story.bytes > 0) amounts.push(library.size(story.bytes));
  if (story.kind !== 'own') amounts.push(library.stories.kind[story.kind]);
  return (
    <div class="story-summary">
      {outlets.length > 0 && (
        <p>
          <bdi>{rest > 0 ? `${named.join(', ')} ${library.andMore(rest)}` : words.list(named)}</bdi>
        </p>
      )}
      <p class="small quiet">
        {from !== null && until !== null ? library.days(from, until) : library.noDate}
        {amounts.map((amount) => (
          <>
            {' · '}
            <span class="amount">{amount}</span>
          </>
        ))}
      </p>
    </div>
  );
}
