import { isAnyChange, type TextChanges } from '../../../lib/engine/gather/text-changes.ts';
import { compareWordings } from '../../../lib/engine/report/compare-wordings.ts';
import type { Piece } from '../../../lib/engine/report/pieces.ts';
import type { ArticleView } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';

interface ArticleVersionsProps {
  versions: ArticleView['versions'];
  language: string | null;
}

/** When an article was saved, and what its outlet changed between one time and the next. */
export function ArticleVersions({ versions, language }: ArticleVersionsProps) {
  const { library } = useWords();
  const { story: words } = library;
  const [newest, ...earlier] = versions;
  if (newest === undefined) return null;
  if (earlier.length === 0)
    return <p class="small quiet">{words.savedOnce(library.moment(newest.savedAt))}</p>;
  return (
    <details class="disclosure">
      <summary>{words.savedAgain(versions.length)}</summary>
      <ol class="versions">
        {versions.map(({ version, savedAt, changes }) => (
          <li key={version}>
            <p class="small">{words.version(library.moment(savedAt))}</p>
            {changes ? (
              <Comparison changes={changes} language={language} />
            ) : (
              <p class="small quiet">{words.firstVersion}</p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

interface ChangesProps {
  changes: TextChanges;
  language: string | null;
}

function Comparison({ changes, language }: ChangesProps) {
  const { story: words } = useWords().library;
  const isChanged = isAnyChange(changes);
  const { read } = changes;
  return (
    <>
      {read !== 'whole' && <p class="small quiet">{words.readOtherwise[read]}</p>}
      {read === 'whole' && !isChanged && <p class="small quiet">{words.unchanged}</p>}
      {isChanged && <Changes changes={changes} language={language} />}
    </>
  );
}

function Changes({ changes, language }: ChangesProps) {
  const { story: words } = useWords().library;
  const { title, added, removed, changed } = changes;
  return (
    <dl class="changes" lang={language ?? undefined}>
      {title && (
        <>
          <ChangeTitle>{words.retitled}</ChangeTitle>
          <dd>
            <Reworded {...title} />
          </dd>
        </>
      )}
      {changed.length > 0 && <ChangeTitle>{words.reworded}</ChangeTitle>}
      {changed.map((sentence, at) => (
        <dd key={at}>
          <Reworded {...sentence} />
        </dd>
      ))}
      {added.length > 0 && <ChangeTitle>{words.added}</ChangeTitle>}
      {added.map((sentence, at) => (
        <dd key={at} class="their-words">
          <ins>{sentence}</ins>
        </dd>
      ))}
      {removed.length > 0 && <ChangeTitle>{words.taken}</ChangeTitle>}
      {removed.map((sentence, at) => (
        <dd key={at} class="their-words">
          <del>{sentence}</del>
        </dd>
      ))}
    </dl>
  );
}

function ChangeTitle({ children }: { children: string }) {
  const { language } = useWords();
  return <dt lang={language}>{children}</dt>;
}

/** A headline or sentence before and after, with the words that went and those that came. */
function Reworded({ before, after }: { before: string; after: string }) {
  const words = useWords();
  const { page, reference } = compareWordings(before, after);
  return (
    <dl class="collation">
      <dt lang={words.language}>{words.library.story.before}</dt>
      <dd class="their-words">{page.map((piece, at) => marked(piece, 'del', at))}</dd>
      <dt lang={words.language}>{words.library.story.now}</dt>
      <dd class="their-words">{reference.map((piece, at) => marked(piece, 'ins', at))}</dd>
    </dl>
  );
}

function marked({ text, isMarked }: Piece, Mark: 'ins' | 'del', at: number) {
  return isMarked ? <Mark key={at}>{text}</Mark> : text;
}
