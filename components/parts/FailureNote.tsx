import type { Problem } from '../../lib/extension/tab-state.ts';
import { useWords } from '../language.tsx';
import { CopyDetails } from './CopyDetails.tsx';

/** What was asked for and did not work, beside what is shown all the same. Read out at once: it answers a click. */
export function FailureNote({ problem }: { problem: Problem }) {
  const { title, problem: sentences } = useWords().state.failed;
  return (
    <section class="failure-note">
      <p role="alert">
        <strong>{title}.</strong> {sentences[problem.kind]}
      </p>
      <CopyDetails details={`${problem.kind}: ${problem.details}`} />
    </section>
  );
}
