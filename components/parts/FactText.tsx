import type { ComparedFact } from '../../lib/engine/compare/comparison.ts';
import { translated } from '../../lib/engine/report/translated.ts';
import { useWords } from '../language.tsx';

/** A fact in the reader's language, where it is worded in that; one that a source's own sentence words is set as its words. */
export function FactText({ fact }: { fact: ComparedFact }) {
  const words = useWords();
  const { text, language } = translated(fact, fact.translations, words.language);
  const isTheirs = fact.outlets.some(({ isVerbatim, wording }) => isVerbatim && wording === text);
  return (
    <span class={isTheirs ? 'their-words' : undefined} lang={language ?? undefined}>
      {text}
    </span>
  );
}
