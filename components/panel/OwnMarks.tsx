import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import { listOwnMarks, type OwnMark } from '../../lib/engine/report/own-marks.ts';
import { useWords } from '../language.tsx';
import { PageWording } from '../parts/PageWording.tsx';

interface OwnMarksProps {
  comparison: Comparison;
  onShowSentence(sentence: number): void;
}

/** How the article itself is worded: its scare quotes, hedges and loaded terms, each in its sentence. */
export function OwnMarks({ comparison, onShowSentence }: OwnMarksProps) {
  const words = useWords();
  const marks = listOwnMarks(comparison);
  return (
    <section class="own-marks">
      <h2 class="section-title">{words.panel.ownWords}</h2>
      {marks.length === 0 && <p class="quiet">{words.panel.noMarks}</p>}
      <ul>
        {marks.map((mark) => (
          <MarkItem key={mark.sentence} mark={mark} comparison={comparison} onShowSentence={onShowSentence} />
        ))}
      </ul>
    </section>
  );
}

function MarkItem({ mark, comparison, onShowSentence }: OwnMarksProps & { mark: OwnMark }) {
  const words = useWords();
  return (
    <li class="entry">
      <PageWording
        label={words.list(mark.kinds.map((kind) => words.kind[kind]))}
        pieces={mark.pieces}
        language={comparison.article.language}
        sentence={mark.sentence}
        onShowSentence={onShowSentence}
      />
    </li>
  );
}
