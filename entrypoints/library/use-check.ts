import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { checkLibrary } from '../../lib/extension/library/check-library.ts';
import { problemOf } from '../../lib/extension/problem.ts';
import type { Problem } from '../../lib/extension/tab-state.ts';

interface Check {
  /** What kept the library from being put right. */
  problem: Problem | null;
  closeProblem(): void;
}

/** Puts the library right as its page is opened. What that changes is seen as any other change is. */
export function useCheck(): Check {
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (browser.extension.inIncognitoContext) return;
    checkLibrary(Date.now()).catch((error) => setProblem(problemOf(error)));
  }, []);
  return { problem, closeProblem: () => setProblem(null) };
}
