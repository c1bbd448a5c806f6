import type { Speech } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';
import { isCapitalised } from './speaker.ts';

/** A relative pronoun, a negation or nobody stands at most so many tokens before its verb: "who has since repeatedly". */
const SUBJECT_REACH = 4;
/** A closing mark and what may stand before it: “No, ‘no.’” */
const LONGEST_CLOSING = 3;
/** A subordinate clause runs to so many tokens on either side of its verb at most. */
const CLAUSE_REACH = 20;

/**
 * Whether what a verb of speech at `at` hands over ends before the quotation at `index`, so that the quotation is the
 * writer's: nothing is said; the verb belongs to a relative or a subordinate clause that is over, ", who was told at
 * noon, opened the “hub”"; or its subject goes on to do something else, "thanked the voters and left in a “limousine”".
 */
export function isClosedBefore(tokens: Token[], at: number, index: number, words: Speech): boolean {
  return (
    isSilent(tokens, at, words) ||
    isSupposed(tokens, at, words) ||
    isTopicOfSaid(tokens, at, index, words) ||
    isDeedItself(tokens, at, index, words) ||
    isOfClosedRelative(tokens, at, index, words) ||
    isOfClosedSubordinate(tokens, at, index, words) ||
    isFollowedByDeed(tokens, at, index, words) ||
    isDeedInMarks(tokens, index, words) ||
    isObjectOfWhat(tokens, at, index, words) ||
    isContrasted(tokens, at, index, words) ||
    isInserted(tokens, at, index, words) ||
    isQuestionOf(tokens, at, index, words)
  );
}

/** said nothing, nobody asked, would not say when */
export function isSilent(
  tokens: Token[],
  at: number,
  { silence, nobody, negations, questions }: Speech,
): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const before = tokens.slice(Math.max(0, at - SUBJECT_REACH), at);
  const comma = before.findLastIndex(({ isWord }) => !isWord);
  const subject = before.slice(comma + 1);
  if (silence.has(next) || subject.some(({ lower }) => nobody.has(lower))) return true;
  return questions.has(next) && subject.some(({ lower }) => negations.has(lower) || lower.endsWith("n't"));
}

/** To call this a “compromise” is …, thank heaven for the “adults”: what one might say, and nobody does. */
function isSupposed(tokens: Token[], at: number, { infinitive, imperatives }: Speech): boolean {
  const first = tokens[0]?.lower ?? '';
  return at === 1 ? infinitive.has(first) : at === 0 && imperatives.has(first);
}

/** The topic of what was said stands within so many tokens of its preposition: of the council's own “safe”. */
const TOPIC_REACH = 4;

/** “…,” says Berg of the quarry's “silent” blasting: once told, what is said is not what it is about */
function isTopicOfSaid(tokens: Token[], at: number, index: number, words: Speech): boolean {
  const last = tokens[at - 1]?.lower === ',' ? tokens[at - 2] : tokens[at - 1];
  if (last?.quotation === undefined) return false;
  const from = Math.max(at + 2, index - TOPIC_REACH);
  const topic = tokens.slice(from, index).findLastIndex(({ lower }) => words.topics.has(lower));
  return topic >= 0 && tokens.slice(from + topic, index).every(({ isWord }) => isWord);
}

function isOfClosedRelative(tokens: Token[], at: number, index: number, words: Speech): boolean {
  const relative = relativeBefore(tokens, at, words);
  if (relative < 0) return false;
  if (tokens[relative - 1]?.lower !== ',') return isVerbOfMain(tokens[at + 1], words);
  const closing = tokens.slice(at + 1, index).findLastIndex(({ lower }) => lower === ',') + at + 1;
  return closing > at && mayBeVerb(tokens[closing + 1], words);
}

function relativeBefore(tokens: Token[], at: number, { relatives }: Speech): number {
  const from = Math.max(0, at - SUBJECT_REACH);
  const found = tokens.slice(from, at).findLastIndex(({ lower }) => relatives.has(lower) || lower === ',');
  return found >= 0 && relatives.has(tokens[from + found]?.lower ?? '') ? from + found : -1;
}

/** The tenants who complained "were" moved. */
function isVerbOfMain(token: Token | undefined, { passives, linking }: Speech): boolean {
  return passives.has(token?.lower ?? '') || linking.has(token?.lower ?? '');
}

/** Behind the comma that closes an insertion goes the sentence's verb, no article, pronoun or preposition. */
function mayBeVerb(token: Token | undefined, words: Speech): boolean {
  if (token?.isWord !== true || isCapitalised(token)) return false;
  const { determiners, pronouns, prepositions, and, that, relatives, infinitive } = words;
  return ![determiners, pronouns, prepositions, and, that, relatives, infinitive].some((set) =>
    set.has(token.lower),
  );
}

/** Whatever the minister may believe, a “guarantee” is a wish. */
function isOfClosedSubordinate(tokens: Token[], at: number, index: number, words: Speech): boolean {
  const closing = tokens
    .slice(at, Math.min(index, at + CLAUSE_REACH))
    .findIndex(({ lower }) => lower === ',');
  if (!opensSubordinate(tokens, at, closing, words)) return false;
  return closing > 0 && !tokens.slice(Math.max(0, at - CLAUSE_REACH), at).some(({ lower }) => lower === ',');
}

/**
 * whatever, although, having criticised, asked what; "as he said (it)," names who speaks, "as he talked of bees," does
 * not
 */
function opensSubordinate(tokens: Token[], at: number, closing: number, words: Speech): boolean {
  const first = tokens[0]?.lower ?? '';
  if (words.subordinators.has(first)) return true;
  const said = words.pronouns.has(tokens[at + 1]?.lower ?? '') ? closing - 1 : closing;
  if (words.as.has(first)) return said > 1;
  const isParticiple = words.gerund !== null && first.endsWith(words.gerund.ending);
  return (isParticiple && at > 0) || (at === 0 && words.asking.has(first));
}

/** , having promised to be quiet, held a “silent disco”: the participle's clause is over, and the main verb follows */
function isInserted(tokens: Token[], at: number, index: number, words: Speech): boolean {
  if (words.gerund === null) return false;
  const before = tokens.slice(Math.max(0, at - SUBJECT_REACH), at + 1);
  const opening = before.findLastIndex(({ lower }) => lower === ',');
  if (opening < 0 || before[opening + 1]?.lower.endsWith(words.gerund.ending) !== true) return false;
  const closing = tokens.slice(at + 1, index).findIndex(({ lower }) => lower === ',') + at + 1;
  return closing > at && mayBeVerb(tokens[closing + 1], words);
}

/** asked where the “gluten-free” pizza was made: what a question takes for granted the writer names */
function isQuestionOf(tokens: Token[], at: number, index: number, words: Speech): boolean {
  const { asking, questions } = words;
  if (!pointsToKnown(tokens[index - 1], words) || !asking.has(tokens[at]?.lower ?? '')) return false;
  return tokens.slice(at + 1, index).some(({ lower }) => questions.has(lower));
}

/** insisting that all is calm, while their “border guards” shell the villages: a subject of the writer's own. */
function isContrasted(tokens: Token[], at: number, index: number, words: Speech): boolean {
  const [pause, conjunction, article] = tokens.slice(Math.max(0, index - 3), index);
  const opensContrast = pause?.lower === ',' && words.contrasts.has(conjunction?.lower ?? '');
  return index - 3 > at && opensContrast && pointsToKnown(article, words);
}

/** the, their: what stands behind it is known already */
function pointsToKnown(token: Token | undefined, { possessives, determiners, indefinite }: Speech): boolean {
  const lower = token?.lower ?? '';
  return possessives.has(lower) || (determiners.has(lower) && !indefinite.has(lower));
}

/** thanked the voters and "left"; not: said that he came and left, where the deed is part of what is said. */
function isFollowedByDeed(tokens: Token[], at: number, index: number, words: Speech): boolean {
  for (let between = at + 1; between < index - 1; between++) {
    const token = tokens[between] as Token;
    if (token.quotation !== undefined || words.that.has(token.lower) || isDeed(token, words)) return false;
    if (words.and.has(token.lower) && isNextDeed(tokens, at, between + 1, words)) return true;
    if (token.lower === ',' && isDeedTo(tokens, between + 1, words)) return true;
  }
  return false;
}

/**
 * "added a “quiet zone”" tells of a deed, "added that" and "added the plan was “dead”" of speech, and so does "ruled the
 * search “unlawful”".
 */
function isDeedItself(tokens: Token[], at: number, index: number, words: Speech): boolean {
  const next = tokens[at + 1];
  if (!words.sayingOrDoing.has(tokens[at]?.lower ?? '') || next?.isWord !== true) return false;
  if (words.prepositions.has(next.lower)) return false;
  const between = tokens.slice(at + 1, index);
  const speaks = between.some((token) => words.that.has(token.lower) || isDeed(token, words));
  return !speaks && !judgesObject(tokens, index, words);
}

/** the search “unlawful”, it “barmy”: a judgement right behind what it is on, with nothing to follow. */
export function judgesObject(tokens: Token[], index: number, words: Speech): boolean {
  const [article, noun, , next] = tokens.slice(Math.max(0, index - 2), index + 2);
  if (noun?.isWord !== true || next?.isWord === true) return false;
  if (words.pronouns.has(noun.lower) || words.demonstratives.has(noun.lower)) return true;
  const isNoun = !words.determiners.has(noun.lower) && !words.prepositions.has(noun.lower);
  return isNoun && words.determiners.has(article?.lower ?? '');
}

/** "and left", "and then left"; behind a present tense "and delivers a …" */
function isNextDeed(tokens: Token[], at: number, from: number, words: Speech): boolean {
  const { auxiliaries, presentEnding, determiners } = words;
  const next = auxiliaries.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (isDeed(tokens[from], words) || isDeed(tokens[next], words)) return true;
  const isPresent =
    presentEnding !== '' &&
    [at, next].every((place) => tokens[place]?.lower.endsWith(presentEnding) === true);
  const object = tokens[next + 1];
  return isPresent && (object?.quotation !== undefined || determiners.has(object?.lower ?? ''));
}

/** praised the staff and then “restructured” them */
function isDeedInMarks(tokens: Token[], index: number, { and, auxiliaries, deedEnding }: Speech): boolean {
  const [link, adverb] = [-2, -1].map((offset) => tokens[index + offset]?.lower ?? '');
  const isJoined = and.has(adverb ?? '') || (and.has(link ?? '') && auxiliaries.has(adverb ?? ''));
  if (!isJoined || deedEnding === '') return false;
  return (tokens[index]?.text ?? '').replace(/[^\p{L}]+/gu, '').endsWith(deedEnding);
}

/** What he calls a dialogue has produced one “partner”: the clause that is the subject is over at its verb. */
function isObjectOfWhat(tokens: Token[], at: number, index: number, words: Speech): boolean {
  if (!words.what.has(tokens[0]?.lower ?? '') || !words.determiners.has(tokens[at + 1]?.lower ?? ''))
    return false;
  return tokens
    .slice(at + 2, index - 1)
    .some(({ lower }) => words.linking.has(lower) || words.auxiliaries.has(lower));
}

/** , packed his bags: a deed with its object */
function isDeedTo(tokens: Token[], at: number, words: Speech): boolean {
  const object = tokens[at + 1]?.lower ?? '';
  return isDeed(tokens[at], words) && (words.possessives.has(object) || words.articles.has(object));
}

function isDeed(token: Token | undefined, { deeds, deedEnding, linking }: Speech): boolean {
  if (token?.isWord !== true) return false;
  const { lower } = token;
  return deeds.has(lower) || linking.has(lower) || (deedEnding !== '' && lower.endsWith(deedEnding));
}

/**
 * Whether the words right behind a quotation go on with the phrase it is part of, and so hand nothing over to a
 * speaker: the “digital first” surgery has not answered, the “volunteers” asked for their fare.
 */
export function goesOnAsPhrase(tokens: Token[], index: number, words: Speech): boolean {
  const quotation = tokens[index] as Token;
  const next = tokens[index + 1];
  if (next?.isWord !== true || /[.,!?…—–]/u.test(quotation.text.slice(-LONGEST_CLOSING))) return false;
  if (isInNounPhrase(tokens[index - 1], words)) return true;
  const isSubject =
    isCapitalised(next) || words.pronouns.has(next.lower) || words.determiners.has(next.lower);
  return !isSubject && !words.saying.has(next.lower);
}

function isInNounPhrase(before: Token | undefined, words: Speech): boolean {
  const { lower = '' } = before ?? {};
  const isOwner =
    /['’]s?$/u.test(lower) || [...words.genitiveEndings].some((ending) => lower.endsWith(ending));
  return words.determiners.has(lower) || words.possessives.has(lower) || isOwner;
}
