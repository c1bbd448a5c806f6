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

/**
 * The forms of regular English verbs between spaces: *hail* gives hail, hails, hailed, hailing. A doubled last letter
 * is written out in brackets: `dub(b)`.
 */
export function englishVerbs(list: string): readonly string[] {
  return words(list).flatMap((entry) => {
    const [base = '', doubled = ''] = entry.replace(')', '').split('(');
    const stem = base.endsWith('e') ? base.slice(0, -1) : base + doubled;
    const isConsonantY = /[^aeiou]y$/u.test(base);
    const past = isConsonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
    return [base, thirdPerson(base), past, `${stem}ing`];
  });
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
}

/**
 * The forms of weak German verbs by their stems between spaces: *lob* gives loben, lobt, lobte, lobten, gelobt. A stem
 * that takes no *ge* has a stroke before it: `/kritisier`.
 */
export function germanVerbs(list: string): readonly string[] {
  return words(list).flatMap((entry) => {
    const stem = entry.replace('/', '');
    const link = /[td]$/u.test(stem) ? 'e' : '';
    const infinitive = /(?:er|el)$/u.test(stem) && !stem.endsWith('ier') ? `${stem}n` : `${stem}en`;
    const participle = `${entry.startsWith('/') ? '' : 'ge'}${stem}${link}t`;
    return [infinitive, `${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, participle];
  });
}
