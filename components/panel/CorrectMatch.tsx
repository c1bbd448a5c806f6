import { useContext, useId, useState } from 'preact/hooks';
import type { ComparedFact, Comparison } from '../../lib/engine/compare/comparison.ts';
import { excerpt } from '../../lib/engine/report/page-words.ts';
import { useWords } from '../language.tsx';
import { Correcting } from './correcting.ts';

/** One line of a list of sentences. */
const EXCERPT_LENGTH = 90;

export interface CorrectMatchProps {
  comparison: Comparison;
  fact: ComparedFact;
}

/** What the reader can say of a verdict: that a sentence does not report the fact, or that another one does. */
export function CorrectMatch({ comparison, fact }: CorrectMatchProps) {
  const { correct } = useWords().saving;
  const onCorrect = useContext(Correcting);
  if (onCorrect === null) return null;
  return (
    <details class="disclosure correct">
      <summary>{correct.title}</summary>
      {fact.sentences.map((sentence) => (
        <NotTheSame
          key={sentence}
          text={excerptOf(comparison, sentence)}
          onSay={() => onCorrect(fact.id, sentence, 'not-the-same')}
        />
      ))}
      <MissingMatch
        comparison={comparison}
        fact={fact}
        onSay={(sentence) => onCorrect(fact.id, sentence, 'the-same')}
      />
      <p class="small quiet">{correct.kept}</p>
    </details>
  );
}

function NotTheSame({ text, onSay }: { text: string; onSay(): void }) {
  const { correct } = useWords().saving;
  const id = useId();
  return (
    <div class="correction">
      <p id={id} class="small">
        {correct.notTheSameHint(text)}
      </p>
      <button type="button" class="text-button" aria-describedby={id} onClick={onSay}>
        {correct.notTheSame}
      </button>
    </div>
  );
}

/** The sentences that report nothing known come first: there a missed match is likeliest. */
function MissingMatch(props: { comparison: Comparison; fact: ComparedFact; onSay(sentence: number): void }) {
  const { correct } = useWords().saving;
  const { comparison, fact, onSay } = props;
  const { sentences } = comparison.article;
  const unmatched = new Set(comparison.unmatched);
  const others = sentences.map(({ index }) => index).filter((index) => !fact.sentences.includes(index));
  const ordered = [
    ...others.filter((index) => unmatched.has(index)),
    ...others.filter((index) => !unmatched.has(index)),
  ];
  const [wished, setWished] = useState<number | null>(null);
  // What was confirmed is by now no longer among them.
  const chosen = wished !== null && ordered.includes(wished) ? wished : ordered[0];
  const id = useId();
  if (chosen === undefined) return null;
  return (
    <div class="correction">
      <h3>{correct.missing}</h3>
      <label for={id} class="small">
        {correct.missingHint}
      </label>
      <select
        id={id}
        class="select"
        value={chosen}
        onChange={(event) => setWished(Number(event.currentTarget.value))}
      >
        {ordered.map((index) => (
          <option key={index} value={index}>
            {excerptOf(comparison, index)}
          </option>
        ))}
      </select>
      <button type="button" class="text-button" onClick={() => onSay(chosen)}>
        {correct.confirm}
      </button>
    </div>
  );
}

function excerptOf({ article }: Comparison, sentence: number): string {
  const text = article.sentences[sentence]?.text ?? '';
  return excerpt(text, { around: null, marked: [], length: EXCERPT_LENGTH })
    .map((piece) => piece.text)
    .join('');
}
