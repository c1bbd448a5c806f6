/** A story pack holds no longer stretch of another's text: a sentence or two lines of one. */
export const EXTRACT_LIMIT = 240;

const ELLIPSIS = '…';
/** Without a space so near the limit, a word is cut: it is an address or a hostile text. */
const LONGEST_WORD = 40;

/** A sentence on one line of at most `EXTRACT_LIMIT` characters, cut at a word with an ellipsis. */
export function extractOf(sentence: string): string {
  const line = onOneLine(sentence);
  return line.length <= EXTRACT_LIMIT
    ? line
    : `${cutAtWord(line, EXTRACT_LIMIT - ELLIPSIS.length)}${ELLIPSIS}`;
}

/** A text's words with single spaces between them, without half characters, which no JSON file can hold. */
export function onOneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').trim();
}

/** The words of a line that fit into so many characters. */
export function cutAtWord(line: string, limit: number): string {
  if (line.length <= limit) return line;
  const space = line.lastIndexOf(' ', limit);
  const end = space < limit - LONGEST_WORD ? limit : space;
  const isInsideCharacter = /[\uD800-\uDBFF]/.test(line.charAt(end - 1));
  return line.slice(0, isInsideCharacter ? end - 1 : end).replace(/[\s,;:–—-]+$/u, '');
}
