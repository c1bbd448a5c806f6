/** Terms out of a text with commas between them: word lists stay readable as lists of words. */
export function terms(list: string): string[] {
  return list.split(',').map((term) => term.trim().replaceAll(/\s+/g, ' '));
}
