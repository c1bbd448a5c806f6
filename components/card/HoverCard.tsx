import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import { translated } from '../../lib/engine/report/translated.ts';
import { factsInSentence } from '../../lib/engine/report/verdicts.ts';
import { useWords } from '../language.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';
import { CardFact, type CardFactProps } from './CardFact.tsx';
import { CardFooter } from './CardFooter.tsx';

export interface HoverCardProps {
  comparison: Comparison;
  /** Index of the sentence it stands beside. */
  sentence: number;
  /** Pinned by a click, it stays until closed. */
  isPinned: boolean;
  /** Its place among the marked sentences, from 1. */
  position: number;
  count: number;
  onPin(): void;
  onClose(): void;
  /** To the next or the previous marked sentence. */
  onStep(step: 1 | -1): void;
}

/**
 * How others tell what one sentence tells. It stands on a foreign page that may cover it or click through
 * it, so nothing in it changes or grants anything. Its dialog is its host's.
 */
export function HoverCard(props: HoverCardProps) {
  const words = useWords();
  const { comparison, sentence } = props;
  const [first, ...further] = factsInSentence(comparison.facts, sentence);
  return (
    <div class="crossread card" lang={words.language}>
      <div key={sentence} class="card-body">
        {first ? (
          <CardFact comparison={comparison} fact={first} sentence={sentence} />
        ) : (
          <p>{words.card.none}</p>
        )}
        {further.map((fact) => (
          <FurtherFact key={fact.id} comparison={comparison} fact={fact} sentence={sentence} />
        ))}
      </div>
      <CardFooter {...props} />
    </div>
  );
}

/** Folded, so that the fact that matters most stays in sight. */
function FurtherFact(props: CardFactProps) {
  const words = useWords();
  const { fact } = props;
  const text = translated(fact.text, fact.translations, words.language);
  return (
    <details class="disclosure further">
      <summary>
        <VerdictLabel verdict={fact.verdict} /> <span lang={text.language ?? undefined}>{text.text}</span>
      </summary>
      <CardFact {...props} />
    </details>
  );
}
