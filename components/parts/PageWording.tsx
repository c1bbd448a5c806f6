import type { Piece } from '../../lib/engine/report/pieces.ts';
import { useWords } from '../language.tsx';
import { Pieces } from './Pieces.tsx';

interface PageWordingProps {
  /** What stands above the words, where it is not “This article”. */
  label?: string;
  pieces: readonly Piece[];
  /** Of the article, for those who have it read to them. */
  language: string | null;
  /** The sentence to show in the article; without it, or where nothing can be shown, there is no button. */
  sentence?: number | null;
  onShowSentence?: (sentence: number) => void;
}

/** This article's own words. */
export function PageWording(props: PageWordingProps) {
  const words = useWords();
  const { label = words.thisArticle, pieces, language, sentence = null, onShowSentence } = props;
  return (
    <div class="telling">
      <p class="telling-source">
        <span>{label}</span>
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
