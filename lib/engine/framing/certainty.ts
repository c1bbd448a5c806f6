import type { Words } from './lexicon/compiled.ts';
import type { Mark } from './mark.ts';
import type { Outline, Token } from './outline.ts';
import { isParticiple } from './saying.ts';
import { isCapitalised } from './speaker.ts';
import { clauseEnd, clauseStart, markOver, occurrences, spanOf } from './wording.ts';

/** A plan that "it" stands for is named within so many tokens of the sentence before. */
const LONGEST_SUBJECT = 40;

/**
 * Verbs that tell a deed as an aim: "seeks to", "hopes to". A plain "will" or "is to" is no mark, nor is what an
 * agreement, plan or talks aim at: that is their purpose. `before` is the sentence before, for what "it" stands for.
 */
export function findCertainty(text: string, { tokens }: Outline, words: Words, before?: Outline): Mark[] {
  return occurrences(tokens, words.wording.certainty)
    .filter(
      ({ first }) =>
        !isNoun(tokens, first, words) &&
        !isPurpose(tokens, first, words, before?.tokens.slice(0, LONGEST_SUBJECT) ?? []),
    )
    .map((found) => {
      const scope = spanOf(tokens, found.after, clauseEnd(tokens, found.after, words));
      return markOver(text, tokens, found, 'certainty', true, scope);
    });
}

/** "outlined plans to", "its aim to", "the government's hopes to" */
function isNoun(tokens: Token[], at: number, { wording, speech }: Words): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !before.isWord) return false;
  if (speech.determiners.has(before.lower) || speech.prepositions.has(before.lower)) return true;
  if (wording.beforeNoun.has(before.lower)) return true;
  return [...wording.beforeNounEndings].some((ending) => before.lower.endsWith(ending));
}

/** "The pact with Norway seeks to", "a deal that aims to", "Talks opened. They aim to" */
function isPurpose(tokens: Token[], verb: number, words: Words, before: Token[]): boolean {
  let end = verb;
  while (isLink(tokens[end - 1], words)) end--;
  if ((end < verb || isParticiple(tokens[verb] as Token, words.speech)) && isPlan(tokens[end - 1], words))
    return true;
  const close = beforeInsertion(tokens, end, verb);
  const subject = subjectIn(tokens.slice(clauseStart(tokens, close), close), words);
  if (subject.some((token) => isPlan(token, words))) return true;
  const isPronoun = subject.length === 1 && words.wording.standIns.has(subject[0]?.lower ?? '');
  return isPronoun && meansPlan(before, words);
}

/** An insertion runs to this many tokens at most. */
const LONGEST_INSERTION = 14;

/** "The pact, announced on Thursday, aims to": where the subject ends, before the insertion that closes at `end`. */
function beforeInsertion(tokens: Token[], end: number, verb: number): number {
  if (end === verb || tokens[end]?.lower !== ',') return end;
  const from = Math.max(0, end - LONGEST_INSERTION);
  const opening = tokens.slice(from, end).findLastIndex(({ lower }) => lower === ',');
  return opening < 0 ? end : from + opening;
}

/** What stands between a subject and its verb: "which", "also", a comma. */
function isLink(token: Token | undefined, { speech, wording }: Words): boolean {
  const lower = token?.lower ?? '';
  return (
    lower === ',' || speech.auxiliaries.has(lower) || speech.what.has(lower) || wording.relatives.has(lower)
  );
}

function isPlan(token: Token | undefined, { wording }: Words): boolean {
  return token?.isWord === true && [...wording.plans].some((noun) => token.lower.endsWith(noun));
}

/**
 * A clause up to its subject's first preposition: "Ministers" of "Ministers behind the pact"; none under "Under the
 * pact".
 */
function subjectIn(clause: Token[], { speech }: Words): Token[] {
  const end = clause.findIndex(({ lower }) => speech.prepositions.has(lower));
  return end < 0 ? clause : clause.slice(0, end);
}

/** Whether "it" after this sentence is a plan in it: unless the sentence is about a name, which "it" may be. */
function meansPlan(before: Token[], words: Words): boolean {
  const end = before.findIndex((token) => isPlan(token, words));
  const [first, second] = before;
  const isAboutName =
    isCapitalised(second) || (isCapitalised(first) && !words.speech.determiners.has(first?.lower ?? ''));
  return (
    end >= 0 &&
    (!isAboutName || end < 3 || before.slice(0, end).some(({ lower }) => words.speech.and.has(lower)))
  );
}
