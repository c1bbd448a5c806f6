import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryDetail } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';
import type { LibraryActions } from '../library-props.ts';
import { FACTS_AT_ONCE } from '../limits.ts';
import { type Chosen, choose, NONE_CHOSEN, renameOf, toldFacts } from './chosen.ts';
import { FactItem } from './FactItem.tsx';
import { FactTools } from './FactTools.tsx';

interface FactsSectionProps {
  story: StoryDetail;
  actions: LibraryActions;
}

/** A story's facts in order, to read, and once the reader says so, to change. */
export function FactsSection({ story, actions }: FactsSectionProps) {
  const { story: storyWords, facts: words } = useWords().library;
  const [isChanging, setChanging] = useState(false);
  const [chosen, setChosen] = useState<Chosen>(NONE_CHOSEN);
  const { shown, list, showMore } = useShown();
  const { pack } = story;
  const told = useMemo(() => toldFacts(pack), [pack]);
  const articles = useMemo(
    () => new Map(story.pack.articles.map((article) => [article.id, article])),
    [pack],
  );
  const outlets = useMemo(() => new Map(pack.outlets.map(({ id, name }) => [id, name])), [pack]);
  const { story: view } = story;
  const change = (now: boolean) => {
    setChanging(now);
    setChosen(NONE_CHOSEN);
  };
  return (
    <section class="facts">
      <div class="section-head">
        <h2>{storyWords.facts}</h2>
        {view.kind !== 'bundled' && (told.length > 0 || story.lastEdits.length > 0) && (
          <button type="button" class="button" aria-pressed={isChanging} onClick={() => change(!isChanging)}>
            {isChanging ? words.done : words.change}
          </button>
        )}
      </div>
      {told.length === 0 && <p class="quiet">{storyWords.noFacts}</p>}
      {isChanging && (
        <FactTools
          told={told}
          chosen={chosen}
          canUndo={story.lastEdits.length > 0}
          onEdit={(edits, outcome) => {
            actions.edit(view, edits, outcome);
            setChosen(NONE_CHOSEN);
          }}
          onUndo={() => actions.undoEdit(view)}
        />
      )}
      <ol ref={list} class="fact-list">
        {told.slice(0, shown).map((fact) => (
          <FactItem
            key={fact.fact.id}
            told={fact}
            articles={articles}
            outlets={outlets}
            chosen={isChanging ? chosen : null}
            onChoose={(what, key, isChosen) => setChosen((before) => choose(before, what, key, isChosen))}
            onReword={(text) => actions.edit(view, renameOf(fact, text), words.reworded)}
          />
        ))}
      </ol>
      {told.length > shown && (
        <button type="button" class="button" onClick={showMore}>
          {storyWords.showMore(Math.min(FACTS_AT_ONCE, told.length - shown))}
        </button>
      )}
    </section>
  );
}

/** How many facts are shown. When there are more, the first of them has the focus: the button goes with the last. */
function useShown() {
  const [shown, setShown] = useState(FACTS_AT_ONCE);
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[before.current]?.focus();
    before.current = shown;
  }, [shown]);
  return { shown, list, showMore: () => setShown(shown + FACTS_AT_ONCE) };
}
