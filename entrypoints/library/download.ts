/** How long the browser may take to read what it was given. */
const KEPT_MS = 60_000;

/** Gives the browser a file to save, by a link, so that no permission for downloads is needed. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** A file's name that every system takes: small letters, digits and hyphens. */
export function fileName(id: string): string {
  return `${id.replace(/[^a-z0-9-]+/g, '-')}.json`;
}

/** The day as it is written in a file's name. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
