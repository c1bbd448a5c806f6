import type { Span } from '../text/span.ts';
import { featuresOf } from './features.ts';
import { isClause } from './form.ts';
import { type Fragment, innerWords, type Tone } from './fragment.ts';
import type { FragmentFeature } from './fragment-feature.ts';
import type { Words } from './lexicon/compiled.ts';
import type { Mark, MarkKind } from './mark.ts';
import { emptyMemory, type Memory, remember } from './memory.ts';
import type { Outline, Token } from './outline.ts';
import { toneOf } from './place.ts';
import type { Attribution } from './saying.ts';
import { isScareQuote } from './scare-quote.ts';
import { shareSpeakers } from './shared-speaker.ts';
import { attributionOf } from './speech.ts';

/** A quotation as it was read: what was seen of it, `null` where it goes on from the paragraph before, and its mark. */
export interface ReadQuotation {
  start: number;
  end: number;
  features: ReadonlySet<FragmentFeature> | null;
  mark: Mark | null;
}

/** Quotations, partial quotations and scare quotes of a text, in order. */
export function findQuoted(text: string, outlines: Outline[], words: Words): Mark[] {
  const marks = readQuoted(text, outlines, words).flatMap(({ mark }) => mark ?? []);
  return shareSpeakers(text, marks);
}

/** Every outer quotation of a text, in order. */
export function readQuoted(text: string, outlines: Outline[], words: Words): ReadQuotation[] {
  const memory = emptyMemory(outlines);
  return outlines.flatMap((outline) => readOutline(text, outline, words, memory));
}

function readOutline(text: string, outline: Outline, words: Words, memory: Memory): ReadQuotation[] {
  const context = {
    text,
    outline,
    isGoingOn: beginsWithPronoun(outline, words),
    tone: toneOf(outline, words),
  };
  const read: ReadQuotation[] = [];
  let attribution: Attribution | null = null;
  for (const [index, token] of outline.tokens.entries()) {
    if (token.quotation === undefined) continue;
    const earlier: Attribution | null = attribution;
    attribution =
      attributionOf(outline.tokens, index, words.speech) ?? sharedAttribution(outline, index, earlier);
    const fragment = fragmentAt(
      context,
      index,
      attribution,
      isBesideName(outline, index, read.at(-1)),
      memory,
    );
    attribution ??= earlier;
    const next = readFragment(fragment, token, words, memory);
    memory.last = next.mark;
    read.push(next);
  }
  remember(outline, attribution, words, memory);
  return read;
}

/** “One” and “two”: quotations joined by no more than a word or two share their speaker. */
function sharedAttribution(
  { tokens }: Outline,
  index: number,
  earlier: Attribution | null,
): Attribution | null {
  const isClose = tokens
    .slice(Math.max(0, index - 4), index)
    .some(({ quotation }) => quotation !== undefined);
  return isClose ? earlier : null;
}

/** Another quotation stands at most so many tokens before, with a word or two between: “one” and the “other”. */
const BESIDE_REACH = 3;

function isBesideName({ tokens }: Outline, index: number, last: ReadQuotation | undefined): boolean {
  const near = tokens.slice(Math.max(0, index - BESIDE_REACH), index);
  return last?.mark === null && near.some(({ quotation }) => quotation?.start === last.start);
}

/** What the quotations of a sentence have in common. */
interface Sentence {
  text: string;
  outline: Outline;
  tone: Tone;
  isGoingOn: boolean;
}

function fragmentAt(
  { text, outline, tone, isGoingOn }: Sentence,
  index: number,
  attribution: Attribution | null,
  isBesideName: boolean,
  memory: Memory,
): Fragment {
  const inner = innerWords(text, outline.tokens[index] as Token);
  return {
    text,
    outline,
    tone,
    index,
    inner,
    attribution,
    isCarried: isGoingOn && memory.hasSpeech,
    isNearSpeaker: memory.hasSpeech,
    isBehindWords: index === 0 && memory.endsWithWords,
    isSaidBefore: memory.said.has(wordsKey(inner)),
    isNamedBefore: memory.names.has(wordsKey(inner)),
    isPlainElsewhere: inner.length === 1 && memory.lowerCased.has(inner[0]?.lower ?? ''),
    isBesideName,
    isInHeading: hasHeadlineMarks(outline.tokens[index] as Token) && isHeading(text, outline),
  };
}

function readFragment(fragment: Fragment, token: Token, words: Words, memory: Memory): ReadQuotation {
  const { text } = fragment;
  const { start, end, quotation } = token;
  if (quotation?.continues !== undefined && memory.last?.kind === 'quotation') {
    const speaker = spanOfSpeaker(memory.last, memory) ?? fragment.attribution?.speaker;
    return { start, end, features: null, mark: markAt(text, token, 'quotation', speaker) };
  }
  const features = featuresOf(fragment, words);
  const kind = kindOf(features, fragment, words);
  if (kind === null && features.has('named')) memory.names.add(wordsKey(fragment.inner));
  if (kind === null) return { start, end, features, mark: null };
  const speaker = kind === 'scare-quote' ? undefined : speakerOf(fragment, features, memory);
  if (kind === 'partial-quote') memory.said.set(wordsKey(fragment.inner), speaker);
  return { start, end, features, mark: markAt(text, token, kind, speaker) };
}

function kindOf(features: Set<FragmentFeature>, fragment: Fragment, words: Words): MarkKind | null {
  if (features.has('direct-speech')) return 'quotation';
  if (isScareQuote(features)) return 'scare-quote';
  if (isName(features)) return null;
  const isSaid =
    fragment.attribution !== null || fragment.isCarried || fragment.isSaidBefore || fragment.isBehindWords;
  if (isClause(fragment, words)) return 'quotation';
  return isSaid || isLifted(features) ? 'partial-quote' : null;
}

/** Several plain words inside the writer's sentence are lifted from someone, named or not. */
function isLifted(features: Set<FragmentFeature>): boolean {
  return features.has('many-words') && features.has('plain-phrase') && features.has('in-syntax');
}

const NAME_FEATURES: readonly FragmentFeature[] = [
  'named',
  'mentioned',
  'glossed',
  'nickname',
  'code',
  'title-case',
];

function isName(features: Set<FragmentFeature>): boolean {
  return NAME_FEATURES.some((feature) => features.has(feature));
}

function speakerOf(fragment: Fragment, features: Set<FragmentFeature>, memory: Memory): Span | undefined {
  if (fragment.attribution?.by === 'mood') return memory.speaker;
  if (fragment.attribution !== null) return fragment.attribution.speaker;
  if (fragment.isSaidBefore) return memory.said.get(wordsKey(fragment.inner));
  const isAlone = features.has('direct-speech') && fragment.outline.isAllQuoted;
  return fragment.isCarried || isAlone ? memory.speaker : undefined;
}

function spanOfSpeaker(mark: Mark, memory: Memory): Span | undefined {
  return mark.speaker === undefined ? undefined : memory.speaker;
}

function markAt(text: string, { start, end }: Span, kind: MarkKind, speaker: Span | undefined): Mark {
  const mark: Mark = {
    kind,
    start,
    end,
    text: text.slice(start, end),
    scope: { start, end },
    isStance: kind === 'scare-quote',
  };
  return speaker === undefined ? mark : { ...mark, speaker: text.slice(speaker.start, speaker.end) };
}

/** "He" goes on, but not the article of "det «normale»". */
function beginsWithPronoun({ tokens }: Outline, { speech }: Words): boolean {
  return tokens.slice(0, 2).some(({ lower }, at) => {
    const isArticle = speech.determiners.has(lower) && tokens[at + 1]?.quotation !== undefined;
    return speech.continuing.has(lower) && !isArticle;
  });
}

/** A line that does not end like a sentence. */
function isHeading(text: string, { end }: Outline): boolean {
  return !/[.!?…:;,—]/u.test(text.slice(end - 2, end));
}

/** In a headline single marks hold what someone in the article says. */
function hasHeadlineMarks({ quotation }: Token): boolean {
  return quotation !== undefined && SINGLE_MARKS.includes(quotation.style.charAt(0));
}

const SINGLE_MARKS = "'‘‚‹";

function wordsKey(inner: Token[]): string {
  return inner.map(({ lower }) => lower).join(' ');
}
