import { useRef } from 'preact/hooks';
import type { Correction } from '../../../lib/engine/match/correction.ts';
import type { StoryView } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';
import { OutwardLink } from '../../parts/SourceLine.tsx';
import type { LibraryActions } from '../library-props.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';

interface CorrectionsProps {
  corrections: readonly Correction[];
  stories: readonly StoryView[];
  actions: LibraryActions;
}

/** What the reader has said of matches, by story, each with the way back. */
export function Corrections({ corrections, stories, actions }: CorrectionsProps) {
  const { corrections: words } = useWords().library;
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(
    list,
    corrections.map(({ id }) => id),
  );
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const byStory = Map.groupBy(corrections, ({ story }) => story);
  return (
    <>
      <header class="story-header">
        <h1>{words.title}</h1>
        <p>{corrections.length === 0 ? words.none : words.text}</p>
      </header>
      <div ref={list} tabIndex={-1} class="corrections">
        {[...byStory].map(([story, said]) => (
          <section key={story}>
            <h2>{titles.get(story) ?? words.goneStory}</h2>
            <ul>
              {said.map((correction) => (
                <CorrectionItem
                  key={correction.id}
                  correction={correction}
                  onRemove={() => actions.removeCorrection(correction.id)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {corrections.length > 0 && (
        <section>
          <p class="small quiet">{words.exportText}</p>
          <p>
            <button type="button" class="button" onClick={actions.exportCorrections}>
              {words.export}
            </button>
          </p>
        </section>
      )}
    </>
  );
}

interface CorrectionItemProps {
  correction: Correction;
  onRemove(): void;
}

function CorrectionItem({ correction, onRemove }: CorrectionItemProps) {
  const words = useWords();
  const { corrections, moment } = words.library;
  const { id, say, sentenceText, factText, url, at } = correction;
  return (
    <li class="correction-item" data-item={id}>
      <blockquote class="their-words">{sentenceText}</blockquote>
      <p class="correction-say">{corrections.say[say]}</p>
      <p>{factText}</p>
      <p class="small quiet">
        {moment(at)} <OutwardLink url={url} label={words.openArticle(hostOf(url))} />
      </p>
      <p class="row-actions small">
        <button
          type="button"
          class="text-button"
          aria-label={corrections.removeCorrection(sentenceText)}
          onClick={onRemove}
        >
          {corrections.remove}
        </button>
      </p>
    </li>
  );
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : '';
}
