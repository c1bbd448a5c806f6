import type { FactEdit } from '../../../lib/engine/gather/fact-edit.ts';
import { useWords } from '../../language.tsx';
import { type Chosen, dropOf, mergeOf, splitOf, type ToldFact, textsOf } from './chosen.ts';

interface FactToolsProps {
  told: readonly ToldFact[];
  chosen: Chosen;
  canUndo: boolean;
  onEdit(edits: FactEdit[], outcome: string): void;
  onUndo(): void;
}

/** What can be done with the facts and reports chosen. It stays in view while the facts scroll under it. */
export function FactTools({ told, chosen, canUndo, onEdit, onUndo }: FactToolsProps) {
  const { library, language } = useWords();
  const { facts: words } = library;
  const [merge, split, drop] = [mergeOf(chosen, told), splitOf(chosen, told), dropOf(chosen, told)];
  const { facts, reports } = chosen;
  return (
    <div class="fact-tools" role="toolbar" aria-label={words.tools}>
      <p role="status" class="small">
        {facts.size + reports.size === 0 && words.hint}
        {facts.size > 0 && words.chosenFacts(facts.size)}
        {facts.size > 0 && reports.size > 0 && ' · '}
        {reports.size > 0 && words.chosenReports(reports.size)}
      </p>
      <span class="row-actions">
        <ToolButton
          isOn={merge !== null}
          onClick={() => merge && onEdit([merge], words.merged(textsOf(facts, told, language)))}
        >
          {words.merge}
        </ToolButton>
        <ToolButton
          isOn={split !== null}
          onClick={() => split && onEdit([split], words.splitOff(reports.size))}
        >
          {words.split}
        </ToolButton>
        <ToolButton isOn={drop.length > 0} onClick={() => onEdit(drop, words.dropped(drop.length))}>
          {words.drop}
        </ToolButton>
        <ToolButton isOn={canUndo} onClick={onUndo}>
          {words.undo}
        </ToolButton>
      </span>
    </div>
  );
}

interface ToolButtonProps {
  isOn: boolean;
  onClick(): void;
  children: string;
}

/** Keeps its place in the tab order while there is nothing for it to do, so that the focus is never lost with it. */
function ToolButton({ isOn, onClick, children }: ToolButtonProps) {
  return (
    <button type="button" class="button" aria-disabled={!isOn} onClick={() => isOn && onClick()}>
      {children}
    </button>
  );
}
