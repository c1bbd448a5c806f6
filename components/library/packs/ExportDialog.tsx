import { useState } from 'preact/hooks';
import type { StoryView } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';
import type { ExportView } from '../library-props.ts';
import { Modal } from '../parts/Modal.tsx';

interface ExportDialogProps {
  story: StoryView;
  extracts: ExportView;
  /** `null` where the library has no whole article of the story. */
  whole: ExportView | null;
  onExport(whole: boolean): void;
  onClose(): void;
}

/** How much of each article a story's file shall carry. Extracts, unless the reader says otherwise. */
export function ExportDialog({ story, extracts, whole, onExport, onClose }: ExportDialogProps) {
  const { library } = useWords();
  const { export: words } = library;
  const [isWhole, setWhole] = useState(false);
  const carried = isWhole && whole ? whole : extracts;
  return (
    <Modal title={words.title(story.title)} onClose={onClose}>
      {whole && (
        <fieldset class="export-choice">
          <legend>{words.carries}</legend>
          <Choice
            isChosen={!isWhole}
            title={words.extracts}
            text={words.extractsText}
            onChoose={() => setWhole(false)}
          />
          <Choice
            isChosen={isWhole}
            title={words.whole}
            text={words.wholeText}
            onChoose={() => setWhole(true)}
          />
        </fieldset>
      )}
      {!whole && <p>{words.extractsText}</p>}
      <CarriedTable carried={carried} />
      <p class="row-actions">
        <button type="button" class="button primary" onClick={() => onExport(isWhole)}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {library.cancel}
        </button>
        <span class="small quiet">{library.size(carried.bytes)}</span>
      </p>
    </Modal>
  );
}

interface ChoiceProps {
  isChosen: boolean;
  title: string;
  text: string;
  onChoose(): void;
}

function Choice({ isChosen, title, text, onChoose }: ChoiceProps) {
  return (
    <label class="choice-of-two">
      <input type="radio" name="carries" checked={isChosen} onChange={onChoose} />
      <span>
        <strong>{title}</strong>
        <span class="small quiet">{text}</span>
      </span>
    </label>
  );
}

function CarriedTable({ carried }: { carried: ExportView }) {
  const { library } = useWords();
  return (
    <table class="carried-words">
      <caption class="small">{library.export.wordsByArticle}</caption>
      <tbody>
        {carried.words.map(({ article, outlet, title, words }) => (
          <tr key={article}>
            <th scope="row">
              <bdi>{outlet}</bdi>
              {title !== null && <span class="their-words">{title}</span>}
            </th>
            <td>{library.amount.words(words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
