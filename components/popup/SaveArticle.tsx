import type { Into } from '../../lib/extension/into.ts';
import type { Progress } from '../../lib/extension/library/views.ts';
import type { ChangeCounts, SavedView, SavingProposal } from '../../lib/extension/saving-views.ts';
import { useWords } from '../language.tsx';
import { heardProgress } from '../parts/heard-progress.ts';
import { SaveForm } from './SaveForm.tsx';

export interface SaveArticleProps {
  /** `null` while the page is read. */
  proposal: SavingProposal | null;
  work: { progress: Progress | null } | null;
  saved: SavedView | null;
  onSave(into: Into): void;
  onCancel(): void;
  onClose(): void;
  onOpenLibrary(story: string | null): void;
}

/** The wish to save the article in front: into which story, and what became of it. */
export function SaveArticle(props: SaveArticleProps) {
  const { saving } = useWords();
  return (
    <section class="save" aria-label={saving.title}>
      <h2 tabIndex={-1}>{saving.title}</h2>
      <div role="status" class="save-said">
        <Said {...props} />
      </div>
      <WhatCanBeDone {...props} />
    </section>
  );
}

/** All that is read out by itself stands in one place, which is there before it is filled. */
function Said({ proposal, work, saved }: SaveArticleProps) {
  const { saving } = useWords();
  if (saved) return <Outcome saved={saved} />;
  if (work) return <span class="visually-hidden">{heardProgress(saving.saving, work.progress)}</span>;
  if (proposal === null) return <p>{saving.reading}</p>;
  if (proposal.obstacle) return <p>{saving.obstacle[proposal.obstacle]}</p>;
  return null;
}

function WhatCanBeDone({ proposal, work, saved, ...callbacks }: SaveArticleProps) {
  const { saving } = useWords();
  if (saved) return <AfterSaving story={saved.story.id} {...callbacks} />;
  if (work) return <Saving progress={work.progress} onCancel={callbacks.onCancel} />;
  if (proposal === null) return null;
  if (proposal.obstacle === null) return <SaveForm proposal={proposal} {...callbacks} />;
  return (
    <button type="button" class="button" onClick={callbacks.onClose}>
      {saving.back}
    </button>
  );
}

function Saving({ progress, onCancel }: { progress: Progress | null; onCancel(): void }) {
  const { saving } = useWords();
  return (
    <>
      <p aria-hidden="true">{saving.saving}</p>
      <progress aria-label={saving.saving} max={progress?.total} value={progress?.done} />
      <button type="button" class="button" onClick={onCancel}>
        {saving.cancel}
      </button>
    </>
  );
}

function Outcome({ saved: { story, articles, outcome, changes } }: { saved: SavedView }) {
  const { saving } = useWords();
  return (
    <>
      {outcome === 'new' && <p>{saving.saved(story.title, articles)}</p>}
      {outcome === 'same' && <p>{saving.savedAlready(story.title)}</p>}
      {changes && <NewVersion story={story.title} changes={changes} />}
      {articles < 2 && <p class="quiet">{saving.needsAnother}</p>}
    </>
  );
}

function AfterSaving(props: Pick<SaveArticleProps, 'onClose' | 'onOpenLibrary'> & { story: string }) {
  const { saving } = useWords();
  return (
    <div class="save-actions">
      <button type="button" class="button primary" onClick={() => props.onOpenLibrary(props.story)}>
        {saving.openLibrary}
      </button>
      <button type="button" class="button" onClick={props.onClose}>
        {saving.back}
      </button>
    </div>
  );
}

/** What the outlet has changed, and nothing that it has not: of an article read in part the rest was not seen. */
function NewVersion({ story, changes }: { story: string; changes: ChangeCounts }) {
  const { saving } = useWords();
  const { read, title, added, removed, changed } = changes;
  const isSameText = added + removed + changed === 0;
  return (
    <>
      <p>{isSameText ? saving.savedVersion(story) : saving.savedAgain(story)}</p>
      {read !== 'whole' && <p>{saving.readOtherwise[read]}</p>}
      {title && <p>{saving.newTitle(title.before, title.after)}</p>}
      {!isSameText && <p>{saving.changes(added, removed, changed)}</p>}
      {read === 'whole' && !title && isSameText && <p>{saving.sameWords}</p>}
    </>
  );
}
