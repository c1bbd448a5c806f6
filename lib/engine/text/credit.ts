import { isStop } from './characters.ts';
import { starters } from './known-abbreviations.ts';
import type { Span } from './span.ts';

/** Two or three names and nothing else. */
const SIGNATURE = /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'.-]*){0,1} \p{Lu}[\p{Ll}’'-]+$/u;
/** "— Kari Lie, the harbour's master", "Fisher and poet, “On Nets”": who is quoted, and where it stood. */
const CREDIT = /^(?:[-–—]{1,2} ?\p{Lu}|\p{Lu}[^,.!?:]{0,40}, ["“«„]?\p{Lu}).*[^.!?…]$/su;
const LONGEST_CREDIT = 80;
/** A quotation lifted out of the text is a few lines. */
const LONGEST_PULL_QUOTE = 400;
const DOUBLE_MARK = /["“”„«»]/;

/**
 * The sentences of one passage, a credit joined to what it credits: a name alone at the end to the sentence before
 * it, and a passage that is one short quotation with its credit to one, since one line names the speaker of every
 * sentence in it. Typographers set such a quotation and its credit as one.
 */
export function withCredit(text: string, sentences: Span[]): Span[] {
  const [first, last, before] = [sentences[0], sentences.at(-1), sentences.at(-2)];
  if (!first || !last || !before) return sentences;
  if (isPullQuote(text.slice(first.start, last.end))) return [{ start: first.start, end: last.end }];
  if (!SIGNATURE.test(text.slice(last.start, last.end))) return sentences;
  return [...sentences.slice(0, -2), { start: before.start, end: last.end }];
}

/** Whether a passage is one quotation that ends with a stop, then its credit. */
function isPullQuote(passage: string): boolean {
  if (passage.length > LONGEST_PULL_QUOTE + LONGEST_CREDIT || !DOUBLE_MARK.test(passage.charAt(0)))
    return false;
  const [quoted = '', ...credit] = passage.slice(1).split(DOUBLE_MARK);
  return (
    isStop(quoted.at(-1) ?? '') && credit.length > 0 && isCredit(passage.slice(quoted.length + 2).trim())
  );
}

function isCredit(line: string): boolean {
  if (line.length > LONGEST_CREDIT) return false;
  const beginsSentence = starters.has(line.split(' ', 1)[0] ?? '');
  return SIGNATURE.test(line) || (CREDIT.test(line) && !beginsSentence);
}
