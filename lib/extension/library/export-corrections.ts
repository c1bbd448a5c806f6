import { standingCorrections } from './standing-corrections.ts';

/**
 * All corrections as the text of a file, for whoever improves the engine; what was said of deleted stories is not in
 * it.
 */
export async function exportCorrections(): Promise<string> {
  const corrections = await standingCorrections();
  return `${JSON.stringify({ schema: 'crossread/corrections@1', corrections }, null, 2)}\n`;
}
