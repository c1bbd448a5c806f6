/** A word list as readable text: words or, between commas, phrases. */
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
