import { factsInSentence } from '../../lib/engine/report/verdicts.ts';
import { useWords } from '../language.tsx';
import { FactText } from '../parts/FactText.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';
import { CardFact, type CardFactProps } from './CardFact.tsx';
import { CardFooter } from './CardFooter.tsx';
import type { HoverCardProps } from './hover-card-props.ts';

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
  const { fact } = props;
  return (
    <details class="disclosure further">
      <summary>
        <VerdictLabel verdict={fact.verdict} /> <FactText fact={fact} />
      </summary>
      <CardFact {...props} />
    </details>
  );
}
