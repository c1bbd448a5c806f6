/** A list of single words between spaces. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** A list of phrases between commas. */
export function phrases(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}

/** Lines of `loaded: plain`. */
export function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split('\n')
      .map((line) => pairOf(line.trim())),
  );
}

function pairOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
