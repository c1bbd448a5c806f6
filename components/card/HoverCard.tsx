import type { ComparedFact, Comparison } from '../../lib/engine/compare/comparison.ts';
import { factsInSentence } from '../../lib/engine/report/verdicts.ts';
import { useWords } from '../language.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';
import { CardFact } from './CardFact.tsx';

export interface HoverCardProps {
  comparison: Comparison;
  /** Index of the sentence it stands beside. */
  sentence: number;
  /** Pinned by a click, it stays until closed. */
  isPinned: boolean;
  onClose(): void;
  /** To the next or the previous marked sentence. */
  onStep(step: 1 | -1): void;
}

/**
 * How others tell what one sentence tells. It stands on a foreign page that may cover it or click through
 * it, so nothing in it changes or grants anything.
 */
export function HoverCard(props: HoverCardProps) {
  const words = useWords();
  const { comparison, sentence } = props;
  const facts = factsInSentence(comparison.facts, sentence);
  return (
    <div
      class="crossread card"
      lang={words.language}
      role="dialog"
      aria-label={words.card.label}
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      <div key={sentence} class="card-body">
        {facts.length === 0 && <p>{words.card.none}</p>}
        {facts.map((fact, at) =>
          at === 0 ? (
            <CardFact key={fact.id} comparison={comparison} fact={fact} />
          ) : (
            <FurtherFact key={fact.id} comparison={comparison} fact={fact} />
          ),
        )}
      </div>
      <CardFooter {...props} />
    </div>
  );
}

/** Folded, so that the fact that matters most stays in sight. */
function FurtherFact({ comparison, fact }: { comparison: Comparison; fact: ComparedFact }) {
  return (
    <details class="disclosure further">
      <summary>
        <VerdictLabel verdict={fact.verdict} /> <span>{fact.text}</span>
      </summary>
      <CardFact comparison={comparison} fact={fact} />
    </details>
  );
}

function CardFooter(props: HoverCardProps) {
  const words = useWords();
  const { isPinned, onStep, onClose } = props;
  return (
    <footer class="card-footer small quiet">
      <button type="button" class="icon-button" aria-label={words.card.previous} onClick={() => onStep(-1)}>
        <Glyph name="previous" />
      </button>
      <button type="button" class="icon-button" aria-label={words.card.next} onClick={() => onStep(1)}>
        <Glyph name="next" />
      </button>
      <span class="card-hint">{isPinned ? words.card.pinned : words.card.pinHint}</span>
      <button type="button" class="icon-button" aria-label={words.action.close} onClick={onClose}>
        <Glyph name="close" />
      </button>
    </footer>
  );
}
