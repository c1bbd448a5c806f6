import type { Evidence } from '../../lib/engine/compare/comparison.ts';
import { useWords } from '../language.tsx';

/** More would be a list nobody reads; the weightiest come first. */
const MAX_SHOWN = 6;

/** Why the engine holds that the page reports the fact: what it found, and what that stands for. */
export function EvidenceDetails({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useWords();
  return (
    <details class="disclosure">
      <summary>{words.evidence.title}</summary>
      {evidence.length === 0 ? (
        <p class="small quiet">{words.evidence.none}</p>
      ) : (
        <ul class="evidence small">
          {evidence.slice(0, MAX_SHOWN).map(({ signal, page, reference }, at) => (
            <li key={at}>
              <span class="quiet">{signalInWords(signal, words.signal)}</span>{' '}
              <span class="their-words">{page}</span>{' '}
              {page !== reference && (
                <>
                  <span class="quiet">{words.evidence.standsFor}</span> {reference}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function signalInWords(signal: string, names: Record<string, string>): string {
  return Object.hasOwn(names, signal) ? (names[signal] ?? signal) : signal;
}
