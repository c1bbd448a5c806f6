import type { PackProblem } from '../../../lib/engine/story/pack-problem.ts';
import { useWords } from '../../language.tsx';
import type { FileName, Refusal } from '../library-props.ts';
import { Modal } from '../parts/Modal.tsx';

interface RefusedDialogProps {
  file: FileName;
  refusal: Refusal;
  onClose(): void;
}

/** Why a file is not imported, and where in it that is. */
export function RefusedDialog({ file, refusal, onClose }: RefusedDialogProps) {
  const { library } = useWords();
  const { import: words } = library;
  return (
    <Modal title={words.refused} onClose={onClose}>
      <p class="small quiet">
        <bdi>{words.file(file.name, library.size(file.bytes))}</bdi> · {words.refusedHint}
      </p>
      {'fault' in refusal ? <Fault {...refusal} /> : <Problems problems={refusal.problems} />}
      <p class="row-actions">
        <button type="button" class="button primary" onClick={onClose}>
          {library.close}
        </button>
      </p>
    </Modal>
  );
}

function Fault({ fault, line, column, details = '' }: Extract<Refusal, { fault: unknown }>) {
  const { import: words } = useWords().library;
  return (
    <>
      <p>
        {words.fault[fault]}
        {line !== undefined && ` (${words.line(line, column)})`}
      </p>
      {details !== '' && (
        <p class="small quiet" lang="en">
          {details}
        </p>
      )}
    </>
  );
}

/** What a pack's maker has to mend: of which kind it is, and what exactly in the words of the format's schema. */
function Problems({ problems }: { problems: readonly PackProblem[] }) {
  const { import: words } = useWords().library;
  return (
    <>
      <p>{words.problems(problems.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ul class="pack-problems" tabIndex={0} aria-label={words.problems(problems.length)}>
        {problems.map(({ path, kind, message }, at) => (
          <li key={at}>
            <code>{path === '' ? words.wholeFile : path}</code>
            <span>{words.problem[kind]}</span>
            <span class="small quiet" lang="en">
              {message}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
