/** Letters that Unicode does not take apart into a base and an accent. */
const FOLDED: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

const UNFOLDED = /[øæœßłđðþħıŋ]/g;
const ACCENTS = /\p{M}/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const APOSTROPHES = /[’‘ʼ＇`´]/g;
const POSSESSIVE = /(?:'s|(?<=s)')$/;

/**
 * A word as it is written, in small letters: without a possessive's `’s`, the stops of an acronym (`U.S.`) and
 * invisible characters; apostrophes straight. Accents stay.
 */
export function plainWord(word: string): string {
  const lower = word.normalize('NFC').replace(INVISIBLE, '').toLowerCase().replace(APOSTROPHES, "'");
  return isAcronym(lower) ? lower.replaceAll('.', '') : lower.replace(POSSESSIVE, '');
}

/**
 * The form in which words are compared: `plainWord` without accents, so that *Bodø* and *Bodo*, *Zélensky* and *Zelensky*
 * are one. Its length may differ from the word's.
 */
export function normalise(word: string): string {
  return foldAccents(plainWord(word));
}

/** A text in small letters without its accents; ø, æ, ß and their like become plain letters. */
export function foldAccents(lower: string): string {
  return lower
    .replace(UNFOLDED, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFKD')
    .replace(ACCENTS, '');
}

/** Stops after single letters all through. */
function isAcronym(word: string): boolean {
  return word.length > 2 && /^(?:\p{L}\.)+\p{L}?$/u.test(word);
}
