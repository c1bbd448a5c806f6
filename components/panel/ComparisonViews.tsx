import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import { buildSearch } from '../../lib/engine/report/search.ts';
import type { Focus } from '../../lib/extension/tab-state.ts';
import { ComparisonNotes } from '../parts/ComparisonNotes.tsx';
import { FactsView } from './FactsView.tsx';
import { SearchField } from './SearchField.tsx';
import { SourcesView } from './SourcesView.tsx';
import { type ViewName, ViewTabs } from './ViewTabs.tsx';
import { WordingView } from './WordingView.tsx';

interface ComparisonViewsProps {
  comparison: Comparison;
  focus: Focus | null;
  onShowSentence(sentence: number): void;
}

/** Three views of one comparison, and one search over all of them. */
export function ComparisonViews({ comparison, focus, onShowSentence }: ComparisonViewsProps) {
  const [view, setView] = useState<ViewName>('facts');
  const [query, setQuery] = useState('');
  const search = useMemo(() => buildSearch(comparison), [comparison]);
  const found = useMemo(() => search(query), [search, query]);

  // A request is followed once: a row that is drawn again later does not take the reader's focus again.
  const [asked, setAsked] = useState<Focus | null>(null);
  useEffect(() => {
    if (focus === null) return;
    setView('facts');
    setQuery('');
    setAsked(focus);
  }, [focus?.fact, focus?.at]);

  return (
    <>
      <ComparisonNotes comparison={comparison} />
      <div class="panel-tools">
        <SearchField query={query} onQuery={setQuery} />
        <ViewTabs view={view} onView={setView} />
      </div>
      <div class="panel-view" role="tabpanel" id={`view-${view}`} aria-labelledby={`tab-${view}`}>
        {view === 'facts' && (
          <FactsView
            comparison={comparison}
            found={found}
            asked={asked}
            onBroughtIntoView={() => setAsked(null)}
            onShowSentence={onShowSentence}
          />
        )}
        {view === 'wording' && (
          <WordingView comparison={comparison} found={found} onShowSentence={onShowSentence} />
        )}
        {view === 'sources' && <SourcesView comparison={comparison} found={found} />}
      </div>
    </>
  );
}
