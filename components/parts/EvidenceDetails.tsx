import type { Evidence } from '../../lib/engine/compare/comparison.ts';
import { PACK_LANGUAGE } from '../../lib/engine/report/translated.ts';
import { useWords } from '../language.tsx';

/** More would be a list nobody reads; the weightiest come first. */
const MAX_SHOWN = 6;

/** Why the engine holds that the page reports the fact: what it found, and what that stands for. */
export function EvidenceDetails(props: { evidence: readonly Evidence[]; pageLanguage: string | null }) {
  const words = useWords();
  const { evidence, pageLanguage } = props;
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
              <span class="their-words" lang={pageLanguage ?? undefined}>
                {page}
              </span>{' '}
              {page !== reference && (
                <>
                  <span class="quiet">{words.evidence.standsFor}</span>{' '}
                  <span lang={PACK_LANGUAGE}>{reference}</span>
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
