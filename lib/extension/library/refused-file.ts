/** Why a file is no backup that can be restored. */
export type BackupFault =
  | 'empty'
  | 'html'
  | 'utf-16'
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'newer'
  | 'not-a-backup'
  /** A line that is JSON, but not what stands in a backup. */
  | 'bad-line'
  /** A story whose pack cannot be read. */
  | 'bad-pack'
  /** Its end is missing. */
  | 'truncated'
  /** The browser could not read it. */
  | 'unreadable';

/** Ends the reading of a file that is refused; turned into a value where the file was asked for. */
export class RefusedFile extends Error {
  readonly fault: BackupFault;

  constructor(fault: BackupFault, details = '') {
    super(details);
    this.fault = fault;
  }
}
