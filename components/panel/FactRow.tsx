import { useEffect, useRef } from 'preact/hooks';
import type { ComparedFact, ComparedSource, Comparison } from '../../lib/engine/compare/comparison.ts';
import type { Cell, MatrixRow } from '../../lib/engine/report/matrix.ts';
import type { Words } from '../../lib/engine/report/words/en.ts';
import { useWords } from '../language.tsx';
import { FactText } from '../parts/FactText.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { FactDetails } from './FactDetails.tsx';

interface FactRowProps {
  comparison: Comparison;
  row: MatrixRow;
  sources: readonly ComparedSource[];
  isOpen: boolean;
  /** Asked for from outside, and not brought into view yet. */
  isAsked: boolean;
  onBroughtIntoView(): void;
  onToggle(): void;
  onShowSentence(sentence: number): void;
}

/** One fact: who reports it, and, opened, what they say. */
export function FactRow(props: FactRowProps) {
  const words = useWords();
  const { row, isOpen, isAsked } = props;
  const { fact, cells } = row;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    button.current?.scrollIntoView({ block: 'center' });
    button.current?.focus({ preventScroll: true });
    props.onBroughtIntoView();
  }, [isAsked]);

  const detailsId = `fact-${fact.id}`;
  return (
    <>
      <tr class="fact-row" data-verdict={fact.verdict} data-open={isOpen}>
        <th scope="row" class="fact-column">
          <button
            ref={button}
            type="button"
            class="fact-button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={props.onToggle}
          >
            <Glyph name={fact.verdict} />
            <FactText fact={fact} />
            <span class="visually-hidden">, {words.verdict[fact.verdict]}</span>
          </button>
        </th>
        <PageCell fact={fact} />
        {cells.map((cell, at) => (
          <td key={at} data-kind={cell.kind} data-own={cell.isOwnSource}>
            <Glyph name={cell.kind} />
            <span class="visually-hidden">{cellInWords(cell, words)}</span>
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr class="details-row">
          <td id={detailsId} colSpan={cells.length + 2}>
            <FactDetails comparison={props.comparison} fact={fact} onShowSentence={props.onShowSentence} />
          </td>
        </tr>
      )}
    </>
  );
}

function PageCell({ fact }: { fact: ComparedFact }) {
  const words = useWords();
  const kind = fact.verdict === 'unsure' ? 'unsure' : fact.onPage ? 'reports' : 'silent';
  return (
    <td class="page-cell" data-kind={kind}>
      <Glyph name={kind} />
      <span class="visually-hidden">{words.panel.pageCell[kind]}</span>
    </td>
  );
}

function cellInWords({ kind, isOwnSource }: Cell, { panel }: Words): string {
  return isOwnSource ? `${panel.cell[kind]} (${panel.cell.own})` : panel.cell[kind];
}
