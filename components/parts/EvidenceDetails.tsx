import type { ComparedFact, Evidence } from '../../lib/engine/compare/comparison.ts';
import { languageOfReference } from '../../lib/engine/report/evidence-language.ts';
import { useWords } from '../language.tsx';

/** More would be a list nobody reads; the weightiest come first. */
const MOST_SHOWN = 6;

interface EvidenceDetailsProps {
  fact: ComparedFact;
  /** All of the fact's, or one sentence's. */
  evidence: readonly Evidence[];
  pageLanguage: string | null;
}

/** Why the engine holds that the page reports the fact: what it found, and what that stands for. */
export function EvidenceDetails({ fact, evidence, pageLanguage }: EvidenceDetailsProps) {
  const words = useWords();
  return (
    <details class="disclosure">
      <summary>{words.evidence.title}</summary>
      {evidence.length === 0 ? (
        <p class="small quiet">{words.evidence.none}</p>
      ) : (
        <ul class="evidence small">
          {evidence.slice(0, MOST_SHOWN).map(({ signal, page, reference }, at) => (
            <li key={at}>
              <span class="quiet">{signalInWords(signal, words.signal)}</span>{' '}
              <span class="their-words" lang={pageLanguage ?? undefined}>
                {page}
              </span>{' '}
              {page !== reference && (
                <>
                  <span class="quiet">{words.evidence.standsFor}</span>{' '}
                  <span lang={languageOfReference(signal, fact, pageLanguage) ?? undefined}>{reference}</span>
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
