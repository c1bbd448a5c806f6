import type { ComponentChildren } from 'preact';
import type { ListChanges, PackChanges } from '../../../lib/engine/report/library/pack-changes.ts';
import type { PackPreview } from '../../../lib/engine/report/library/pack-preview.ts';
import type { Rewording } from '../../../lib/engine/text/rewording.ts';
import { useWords } from '../../language.tsx';

/** What importing a pack would do to the library. */
export function ImportEffect({ preview }: { preview: PackPreview }) {
  const { import: words } = useWords().library;
  const { standing, pack, shelved, changes } = preview;
  const hasRevisions = standing === 'newer' || standing === 'older';
  return (
    <div class="import-effect">
      <h3>{words.would}</h3>
      <p>{words.standing[standing]}</p>
      {standing === 'other' && shelved && <p>{whoseIsThere(preview, words)}</p>}
      {hasRevisions && shelved && <p>{words.fromTo(shelved.pack.revision, pack.revision)}</p>}
      {standing !== 'same' && changes && <Changes changes={changes} />}
    </div>
  );
}

type ImportWords = ReturnType<typeof useWords>['library']['import'];

function whoseIsThere({ pack, shelved }: PackPreview, words: ImportWords): string {
  if (shelved?.kind === 'own') return words.ownHere;
  if (shelved?.kind === 'bundled') return words.bundledHere;
  return shelved?.pack.author === pack.author
    ? words.sameRevision(pack.revision)
    : words.otherAuthor(shelved?.pack.author ?? words.unnamed, pack.author ?? words.unnamed);
}

function Changes({ changes }: { changes: PackChanges }) {
  const own = useWords().library.import;
  const { change: words } = own;
  const { title, articles, facts, reports, rest } = changes;
  const about = (['home', 'author', 'licence'] as const).flatMap((name) => {
    const change = changes[name];
    return change ? [[name, change] as const] : [];
  });
  return (
    <div class="pack-changes">
      {title && <p>{words.title(title.before, title.after)}</p>}
      {about.length > 0 && (
        <dl class="collation">
          {about.map(([name, change]) => (
            <ChangedLine key={name} label={own[name]} change={change} />
          ))}
        </dl>
      )}
      <ListOfChanges changes={facts} kind="facts" />
      <ListOfChanges changes={articles} kind="articles" />
      <ListOfChanges changes={reports} kind="reports" />
      {rest && <p>{words.rest}</p>}
    </div>
  );
}

function ChangedLine({ label, change }: { label: string; change: Rewording }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {change.before !== '' && <del>{change.before}</del>}{' '}
        {change.after !== '' && <ins>{change.after}</ins>}
      </dd>
    </>
  );
}

interface ListOfChangesProps {
  changes: ListChanges;
  kind: 'facts' | 'articles' | 'reports';
}

/** Each kind of change folded under its count: a pack has few of them, or too many to read unasked. */
function ListOfChanges({ changes, kind }: ListOfChangesProps) {
  const { change: words } = useWords().library.import;
  const { added, removed, changed } = changes;
  return (
    <>
      <Fold title={words[kind].added} count={added.length}>
        {added.map((text, at) => (
          <li key={at}>
            <ins>{text}</ins>
          </li>
        ))}
      </Fold>
      <Fold title={words[kind].removed} count={removed.length}>
        {removed.map((text, at) => (
          <li key={at}>
            <del>{text}</del>
          </li>
        ))}
      </Fold>
      <Fold title={words[kind].changed} count={changed.length}>
        {changed.map(({ before, after }, at) => (
          <li key={at}>
            {before !== after && (
              <>
                <del>{before}</del>{' '}
              </>
            )}
            {before === after ? after : <ins>{after}</ins>}
          </li>
        ))}
      </Fold>
    </>
  );
}

interface FoldProps {
  title: string;
  count: number;
  children: ComponentChildren;
}

function Fold({ title, count, children }: FoldProps) {
  if (count === 0) return null;
  return (
    <details class="disclosure">
      <summary>
        {title}: {count}
      </summary>
      <ul>{children}</ul>
    </details>
  );
}
