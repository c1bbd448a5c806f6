import { useEffect, useState } from 'preact/hooks';
import type { ComparedFact, Comparison } from '../../lib/engine/compare/comparison.ts';
import type { GroupKind, Matrix } from '../../lib/engine/report/matrix.ts';
import { tellingSentences } from '../../lib/engine/report/page-words.ts';
import type { Focus } from '../../lib/extension/tab-state.ts';
import { useWords } from '../language.tsx';
import { FactRow } from './FactRow.tsx';
import { MatrixKey } from './MatrixKey.tsx';

interface FactMatrixProps {
  comparison: Comparison;
  matrix: Matrix;
  asked: Focus | null;
  onBroughtIntoView(): void;
  onShowSentence(sentence: number): void;
}

/** The matrix as a table: one row open at a time, its sentence shown in the article. */
export function FactMatrix(props: FactMatrixProps) {
  const { comparison, matrix, asked, onShowSentence } = props;
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => {
    if (asked !== null) setOpen(asked.fact);
  }, [asked]);

  const toggle = (fact: ComparedFact) => {
    const isOpening = open !== fact.id;
    setOpen(isOpening ? fact.id : null);
    const [sentence] = tellingSentences(comparison, fact);
    if (isOpening && sentence) onShowSentence(sentence.index);
  };
  const columns = matrix.sources.length + 2;
  return (
    <div class="matrix-frame">
      <MatrixKey />
      <table class="matrix">
        <MatrixHead matrix={matrix} />
        {matrix.groups.map(({ kind, rows }) => (
          <tbody key={kind}>
            <GroupRow kind={kind} columns={columns} />
            {rows.map((row) => (
              <FactRow
                key={row.fact.id}
                comparison={comparison}
                row={row}
                sources={matrix.sources}
                isOpen={open === row.fact.id}
                isAsked={asked?.fact === row.fact.id}
                onBroughtIntoView={props.onBroughtIntoView}
                onToggle={() => toggle(row.fact)}
                onShowSentence={onShowSentence}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function MatrixHead({ matrix }: { matrix: Matrix }) {
  const words = useWords();
  return (
    <>
      <caption class="visually-hidden">{words.panel.matrix}</caption>
      <thead>
        <tr>
          <th scope="col" class="fact-column">
            {words.panel.fact}
          </th>
          {[words.thisArticle, ...matrix.sources.map(({ name }) => name)].map((name, at) => (
            <th key={at} scope="col" class="source-column">
              <span>
                <bdi>{name}</bdi>
              </span>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function GroupRow({ kind, columns }: { kind: GroupKind; columns: number }) {
  const words = useWords();
  const note = words.panel.groupNote[kind];
  return (
    <tr class="group-row">
      <th scope="rowgroup" colSpan={columns}>
        <h2>{words.panel.group[kind]}</h2>
        {note !== '' && <p class="small quiet">{note}</p>}
      </th>
    </tr>
  );
}
