import { translated } from '../../lib/engine/report/translated.ts';
import { factsInSentence } from '../../lib/engine/report/verdicts.ts';
import { useWords } from '../language.tsx';
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
  const words = useWords();
  const { fact } = props;
  const text = translated(fact, fact.translations, words.language);
  return (
    <details class="disclosure further">
      <summary>
        <VerdictLabel verdict={fact.verdict} /> <span lang={text.language ?? undefined}>{text.text}</span>
      </summary>
      <CardFact {...props} />
    </details>
  );
}
