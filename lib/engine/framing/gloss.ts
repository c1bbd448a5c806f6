import { isTurned } from './distance.ts';
import { beginsLike, type Fragment, tokenAt } from './fragment.ts';
import type { Speech, Words } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';

/** Whether the fragment is translated or explained. */
export function isGlossed(fragment: Fragment, words: Words): boolean {
  const { index } = fragment;
  const { tokens } = fragment.outline;
  const { glossing, glossingApart } = words.fragment;
  const isInBrackets = tokens[index - 1]?.lower === '(' && tokens[index + 1]?.lower === ')';
  const isApart = tokens[index + 1]?.lower === ',' && glossingApart.startingAt(tokens, index + 2) > 0;
  const isNear =
    isApart || glossing.endingBefore(tokens, index) > 0 || glossing.startingAt(tokens, index + 1) > 0;
  if (isInBrackets || isTheKnown(fragment, words)) return true;
  return isForeign(fragment, words) || (isNear && !isTurned(fragment, words));
}

/** A language is named within so many tokens before its word. */
const LANGUAGE_REACH = 6;

/** In Finnish, “talkoot” is …; the Norwegian for peace is “fred” */
function isForeign({ outline, index }: Fragment, { fragment, speech }: Words): boolean {
  const { tokens } = outline;
  const near = tokens.slice(Math.max(0, index - LANGUAGE_REACH), index);
  return near.some(({ lower }, offset) => {
    const at = index - near.length + offset;
    if (!beginsLike(lower, fragment.sides)) return false;
    const isRightBehind = index === at + 1 || (index === at + 2 && tokens[at + 1]?.lower === ',');
    const isSpoken = isRightBehind && fragment.inLanguage.has(tokens[at - 1]?.lower ?? '');
    const isTranslated = fragment.wordFor.has(tokens[at + 1]?.lower ?? '');
    return isSpoken || (isTranslated && speech.linking.has(tokens[index - 1]?.lower ?? ''));
  });
}

/** the “debt brake”, the rule that limits borrowing; the “net”, the grid on which we depend */
function isTheKnown(fragment: Fragment, { speech, fragment: words }: Words): boolean {
  if (tokenAt(fragment, 1)?.lower !== ',') return false;
  const [article, noun, link, last] = [2, 3, 4, 5].map((at) => tokenAt(fragment, at)) as Token[];
  if (!words.definite.has(article?.lower ?? '') || speech.prepositions.has(noun?.lower ?? '')) return false;
  return isRelative(link, speech) || (speech.prepositions.has(link?.lower ?? '') && isRelative(last, speech));
}

function isRelative(token: Token | undefined, { that, what, relatives }: Speech): boolean {
  const lower = token?.lower ?? '';
  return that.has(lower) || what.has(lower) || relatives.has(lower);
}
