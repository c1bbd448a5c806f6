import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Words } from '../lib/engine/report/words/en.ts';
import type { Language } from '../lib/engine/report/words/language.ts';
import { wordsIn } from '../lib/engine/report/words/words-in.ts';

const WordsContext = createContext<Words>(en);

/** Everything inside speaks this language; the entrypoint chooses it (`chooseLanguage`). */
export function InLanguage(props: { language: Language; children: ComponentChildren }) {
  return <WordsContext.Provider value={wordsIn(props.language)}>{props.children}</WordsContext.Provider>;
}

/** What Crossread says, in the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
