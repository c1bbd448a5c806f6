import { CopyDetails } from './CopyDetails.tsx';
import type { Notice } from './describe-status.ts';

/** A state in its own words. Announced when it comes, for it may come while nobody looks. */
export function NoticeView({ notice }: { notice: Notice }) {
  const { title, text, action, second, problem } = notice;
  return (
    <section class="notice">
      <div role="status">
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <div class="notice-actions">
        {action && (
          <button type="button" class="button primary" onClick={action.run}>
            {action.label}
          </button>
        )}
        {problem && <CopyDetails details={`${problem.kind}: ${problem.details}`} />}
        {second && (
          <button type="button" class="button" onClick={second.run}>
            {second.label}
          </button>
        )}
      </div>
    </section>
  );
}
