/** What the reader has chosen. Kept in `storage.local` with a version; every field has a default. */
export interface Settings {
  /** Recognise stories on the listed news sites by itself (needs their permission). */
  recognise: boolean;
  /** Paint highlights as soon as a comparison is there. */
  highlights: boolean;
  /** Highlight confirmed sentences too: most are, so they are off by default. */
  highlightConfirmed: boolean;
  /** Hosts on which Crossread stays away. */
  switchedOff: string[];
  language: 'auto' | 'en' | 'nb';
}

/** What a backup carries of them: leave to read sites cannot be carried, and so not what needs it. */
export type CarriedSettings = Omit<Settings, 'recognise'>;

export const DEFAULT_SETTINGS: Settings = {
  recognise: false,
  highlights: true,
  highlightConfirmed: false,
  switchedOff: [],
  language: 'auto',
};
