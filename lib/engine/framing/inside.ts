import { beginsLike, type Fragment, tokenAt } from './fragment.ts';
import type { Speech, Words } from './lexicon/compiled.ts';
import { isCapitalised } from './speaker.ts';

/** What the words between the marks tell of how they were said: a label names, speech has small words. */

/** “a slap in the face”, “no comparison” */
export function opensWithArticle({ inner }: Fragment, { speech }: Words): boolean {
  return speech.determiners.has(inner[0]?.lower ?? '');
}

/** “in good faith”, “by mutual consent”; but not “on-the-spot guidance” */
export function opensWithPreposition({ text, inner }: Fragment, { speech }: Words): boolean {
  const [first] = inner;
  return first !== undefined && speech.prepositions.has(first.lower) && text.charAt(first.end) !== '-';
}

/** “broadly safe”, “very pleased” */
export function opensWithAdverb({ inner }: Fragment, { speech, fragment }: Words): boolean {
  const [first] = inner;
  if (first === undefined || inner.length < 2) return false;
  if (fragment.degrees.has(first.lower)) return true;
  const { adverbEnding } = speech;
  return adverbEnding !== '' && first.lower.endsWith(adverbEnding) && !fragment.noAdverbs.has(first.lower);
}

/** “Any other business”: a text that stands somewhere; but not “Western values”, nor at a sentence's head */
export function opensWithCapital(fragment: Fragment, { fragment: words }: Words): boolean {
  const [first] = fragment.inner;
  if (first === undefined || words.hasCapitalNouns || fragment.index === 0) return false;
  return isCapitalised(first) && !beginsLike(first.lower, words.sides);
}

/** “tight and ambitious”, “care and assistance”: what someone put together, where a label is one thing */
export function holdsAnd({ inner }: Fragment, { speech }: Words): boolean {
  return inner.some(({ lower }, at) => at > 0 && speech.and.has(lower));
}

/** So many quotations in a row are a list: “red”, “amber” and “green”. */
const LIST_FROM = 3;
/** A list's next parts are looked for within so many tokens. */
const LIST_REACH = 8;

/** Whether the fragment is one of several with no more than commas and "and" between them. */
export function isListed(fragment: Fragment, { speech }: Words): boolean {
  const isLink = (offset: number) => {
    const { lower = '' } = tokenAt(fragment, offset) ?? {};
    return lower === ',' || speech.and.has(lower) || speech.determiners.has(lower);
  };
  const count = (step: 1 | -1) => {
    let found = 0;
    for (let offset = step; Math.abs(offset) <= LIST_REACH; offset += step) {
      if (tokenAt(fragment, offset)?.quotation !== undefined) found++;
      else if (!isLink(offset)) break;
    }
    return found;
  };
  return count(1) + count(-1) + 1 >= LIST_FROM || (isCounted(fragment, speech) && count(1) > 0);
}

/** two settings, “eco” and “normal”: so many things, and then their names */
function isCounted(fragment: Fragment, { numerals }: Speech): boolean {
  const [numeral, noun, pause] = [-3, -2, -1].map((offset) => tokenAt(fragment, offset));
  const isApart = pause?.lower === ',' || pause?.lower === ':';
  return isApart && noun?.isWord === true && numerals.has(numeral?.lower ?? '');
}
