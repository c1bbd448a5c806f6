import type { Piece } from '../../lib/engine/report/pieces.ts';
import { useWords } from '../language.tsx';
import { Pieces } from './Pieces.tsx';

interface PageWordingProps {
  pieces: readonly Piece[];
  /** Of the article, for those who have it read to them. */
  language: string | null;
  /** The sentence to show in the article; without it, or where nothing can be shown, there is no button. */
  sentence?: number | null;
  onShowSentence?: (sentence: number) => void;
}

/** This article's own words. */
export function PageWording({ pieces, language, sentence = null, onShowSentence }: PageWordingProps) {
  const words = useWords();
  return (
    <div class="telling">
      <p class="telling-source">
        <span class="telling-name">{words.thisArticle}</span>
        {onShowSentence && sentence !== null && (
          <button type="button" class="text-button" onClick={() => onShowSentence(sentence)}>
            {words.action.showInArticle}
          </button>
        )}
      </p>
      <p class="their-words" lang={language ?? undefined}>
        <Pieces pieces={pieces} />
      </p>
    </div>
  );
}
