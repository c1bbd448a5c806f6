import { wordsOf } from '../framing/lexicon/compiled.ts';
import type { SentenceReading } from '../match/pair/sentence-reading.ts';
import { APPEAL, BYLINE, CREDIT, PAYWALL, PUBLISHED } from '../text/notices.ts';
import { splitWords } from '../text/words.ts';

/** Fewer words with a meaning of their own tell nothing that another outlet could tell as well. */
const LEAST_CONTENT_WORDS = 4;
/** Beyond this it is no sentence but a list or a broken page. */
const MOST_WORDS = 120;
/** A line without a full stop and without a known verb is a sentence when it is so long. */
const LONG_LINE_WORDS = 12;
const ENDS_AS_SENTENCE = /[.!…]["'”’»“)\]]*$/u;
const IS_QUESTION = /\?["'”’»“)\]]*$/u;
const HAS_ADDRESS = /https?:|www\.|\S@\S/i;
/** "Read more: …", "See also …". */
const POINTS_ELSEWHERE =
  /^(?:read (?:more|also)|see also|related|watch|listen|les (?:også|mer)|se også|lesen sie|mehr zum thema)\b/iu;

/** Whether a sentence tells something that another outlet might tell as well. */
export function carriesFact(reading: SentenceReading): boolean {
  const text = reading.text.trim();
  const words = splitWords(text);
  if (reading.words.length < LEAST_CONTENT_WORDS || words.length > MOST_WORDS) return false;
  if (IS_QUESTION.test(text) || HAS_ADDRESS.test(text) || isNotice(text)) return false;
  if (ENDS_AS_SENTENCE.test(text)) return true;
  if (BYLINE.test(text) || PUBLISHED.test(text)) return false;
  const finite = wordsOf(reading.language)?.fragment.finite;
  return words.length >= LONG_LINE_WORDS || words.some(({ lower }) => finite?.has(lower) ?? false);
}

function isNotice(text: string): boolean {
  const lower = text.toLowerCase();
  const appeals = APPEAL.filter((phrase) => lower.includes(phrase)).length;
  const isPaywall = PAYWALL.some((phrase) => lower.includes(phrase));
  return appeals > 1 || isPaywall || CREDIT.test(text) || POINTS_ELSEWHERE.test(text);
}
