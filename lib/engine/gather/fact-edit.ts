/**
 * What the reader has changed in a story's facts. Reports are named by `reportKey`, which stays the same when facts
 * are derived anew, so that an edit holds when articles are added.
 */
export type FactEdit =
  /** The fact that has this report is worded so. */
  | { do: 'rename'; report: string; text: string }
  /** The facts that have these reports are one. */
  | { do: 'merge'; reports: string[] }
  /** These reports are a fact of their own. */
  | { do: 'split'; reports: string[] }
  /** The fact that has this report is none. */
  | { do: 'drop'; report: string };
