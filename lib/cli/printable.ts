/** A text without its control characters (C0, delete, C1), which a terminal would take for commands. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '');
}
