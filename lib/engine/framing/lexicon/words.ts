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
 * The forms of English verbs between spaces: *hail* gives hail, hails, hailed, hailing. A last letter that is doubled
 * though the verb has more than one syllable is written out in brackets, `refer(r)`; an irregular past tense stands
 * behind a stroke, and behind another a participle that differs from it: `forbid(d)/forbade/forbidden`.
 */
export function englishVerbs(list: string): readonly string[] {
  return words(list).flatMap((entry) => {
    const [regular = '', past, participle] = entry.split('/');
    const [base = '', bracketed = ''] = regular.replace(')', '').split('(');
    const stem = base + (bracketed || doubledLetter(base));
    const forms = [base, thirdPerson(base), past ?? pastOf(base, stem), gerundOf(base, stem)];
    return participle === undefined ? forms : [...forms, participle];
  });
}

/** The forms of an English verb that are often a noun's as well, a joke, jokes: the base and the third person. */
export function englishPresents(list: string): readonly string[] {
  return words(list).flatMap((base) => [base, thirdPerson(base)]);
}

/** Phrases between commas whose first word is a verb, in all its forms: `take/took/taken aim at`. */
export function englishVerbPhrases(list: string): readonly string[] {
  return phrases(list).flatMap((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    return englishVerbs(verb).map((form) => [form, ...rest].join(' '));
  });
}

/** One syllable with one vowel and one consonant doubles the consonant: quip, quipped. */
function doubledLetter(base: string): string {
  return /^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/u.test(base) ? base.slice(-1) : '';
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string, stem: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${stem}ed`;
}

function gerundOf(base: string, stem: string): string {
  return /[^e]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
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
