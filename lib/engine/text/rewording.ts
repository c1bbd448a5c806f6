/** A text that has other words than before. */
export interface Rewording {
  before: string;
  after: string;
}
