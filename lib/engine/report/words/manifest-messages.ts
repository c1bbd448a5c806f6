import type { Words } from './en.ts';

/** The content of one `_locales/…/messages.json`. */
export type ManifestMessages = Record<string, { message: string }>;

/** What the browser itself shows of Crossread, for `__MSG_name__` in the manifest. */
export function manifestMessages({ manifest }: Words): ManifestMessages {
  return Object.fromEntries(Object.entries(manifest).map(([key, message]) => [key, { message }]));
}
