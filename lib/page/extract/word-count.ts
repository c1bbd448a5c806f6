/**
 * How many words a stretch of text has, roughly and in one pass: runs of letters or digits, and two signs of
 * Chinese or Japanese to a word. Measures a page's mass; it is not how the engine reads words.
 */
export function countWords(data: string): number {
  let words = 0;
  let signs = 0;
  let inWord = false;
  for (let at = 0; at < data.length; at += 1) {
    const unit = data.charCodeAt(at);
    if (isSign(unit)) {
      signs += 1;
      inWord = false;
    } else if (isWordUnit(unit)) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (unit !== APOSTROPHE && unit !== CURLED_APOSTROPHE) {
      inWord = false;
    }
  }
  return words + Math.ceil(signs / 2);
}

const APOSTROPHE = 0x27;
const CURLED_APOSTROPHE = 0x2019;

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x2fff) && unit !== 0xd7 && unit !== 0xf7;
}

/** Kana and Han; Korean is written with spaces. */
function isSign(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0x9fff;
}
