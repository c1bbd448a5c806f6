import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useWords } from '../../components/language.tsx';
import { NoticeView } from '../../components/parts/NoticeView.tsx';
import { problemOf } from '../../lib/extension/problem.ts';

/** What a surface shows, or what kept it from that: never a blank page. */
export function OrFailure({ children }: { children: ComponentChildren }) {
  const { state, action } = useWords();
  const [error, tryAgain] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  const problem = problemOf(error);
  const text = state.failed.problem[problem.kind];
  const notice = {
    title: state.failed.title,
    text,
    action: { label: action.tryAgain, run: tryAgain },
    problem,
  };
  return (
    <main class="crossread">
      <NoticeView notice={notice} />
    </main>
  );
}
