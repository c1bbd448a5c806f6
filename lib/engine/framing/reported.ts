import type { Speech } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';
import { type Attribution, attribution, sayerOf } from './saying.ts';
import { isCapitalised, speakerBefore } from './speaker.ts';

/** A clause that is reported, or a relative one, is looked for this far around a quotation, in tokens. */
const CLAUSE_REACH = 14;

/** Who is quoted where no verb of saying tells, but the grammar does: mood, a clause with "that", "which he … as". */
export function reportedIn(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  return (
    moodIn(tokens, index, words) ??
    judgedIn(tokens, index, words) ??
    viewedIn(tokens, index, words) ??
    insertedIn(tokens, index, words) ??
    valuedAs(tokens, index, words) ??
    thatClauseBefore(tokens, index, words)
  );
}

/** Whether a noun at `at` is a claim the writer does not make: "the allegation that", "Britain's claim to". */
export function isClaim(tokens: Token[], at: number, words: Speech): boolean {
  if (!words.claimNouns.has(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const isNoun = words.determiners.has(before) || before.endsWith("'s") || at === 0;
  const behind = tokens.slice(at + 1, at + 3).map(({ lower }) => lower);
  const [next = ''] = behind;
  if (!isNoun) return false;
  return behind.some((lower) => words.that.has(lower)) || words.infinitive.has(next) || next === ',';
}

/** Norwegen sei „…“: the mood of the clause around the quotation; its speaker is named elsewhere. */
function moodIn(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const near = Math.max(0, index - CLAUSE_REACH);
  const from = near + tokens.slice(near, index).findLastIndex(({ lower }) => lower === ';') + 1;
  const at = tokens.slice(from, index + CLAUSE_REACH).findIndex(({ lower }, offset) => {
    return words.reportedMood.has(lower) && !isFirstPerson(tokens, from + offset);
  });
  return at < 0 ? undefined : attribution('mood', tokens, from + at, 1, undefined);
}

/** "ich habe" is no reported speech. */
function isFirstPerson(tokens: Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'ich' || tokens[at + 1]?.lower === 'ich';
}

/** The duchess is said to be “furious”: some unnamed say so. */
function judgedIn(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const [passive, verb, to, copula] = tokens.slice(Math.max(0, index - 4), index).map(({ lower }) => lower);
  const isPassive = words.passives.has(passive ?? '') && words.saying.has(verb ?? '');
  const isJudged = isPassive && words.infinitive.has(to ?? '') && words.copulas.has(copula ?? '');
  return isJudged ? attribution('saying', tokens, index - 3, 1, undefined) : undefined;
}

/** Für Moskau ist das eine „Provokation“: a judgement, and before it whose it is. */
function viewedIn(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const isViewed = words.viewpoints.has(tokens[0]?.lower ?? '') && namesSomebody(tokens[1], words);
  if (!isViewed || index > CLAUSE_REACH || tokens[index + 1]?.isWord === true) return undefined;
  const copula = words.determiners.has(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1;
  const from = words.verbSecond || isCapitalised(tokens[1]) ? 1 : copula;
  const verbs = tokens.slice(from, copula + 1);
  if (!verbs.some(({ lower }) => words.linking.has(lower) && !words.perfect.has(lower))) return undefined;
  return attribution('source', tokens, 0, 1, tokens[1]);
}

/** A clause of so many words at most is only inserted to say who speaks. */
const LONGEST_INSERTION = 4;

/** Moskau, the neighbours, naboene: who may have a view */
function namesSomebody(token: Token | undefined, { determiners, subjectEndings }: Speech): boolean {
  const { lower = '' } = token ?? {};
  return (
    isCapitalised(token) ||
    determiners.has(lower) ||
    [...subjectEndings].some((ending) => lower.endsWith(ending))
  );
}

/** The port, he went on, was “full”: whatever the verb, a short clause between commas names who speaks. */
function insertedIn(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const from = Math.max(0, index - CLAUSE_REACH);
  for (let at = index - 3; at >= from; at--) {
    const pronoun = tokens[at + 1]?.lower ?? '';
    const isOpening =
      tokens[at]?.lower === ',' && words.continuing.has(pronoun) && !words.impersonal.has(pronoun);
    const length = tokens.slice(at + 1, index).findIndex(({ isWord }) => !isWord);
    if (!isOpening || length < 2 || length > LONGEST_INSERTION || tokens[at + 1 + length]?.lower !== ',')
      continue;
    return attribution('saying', tokens, at + 2, 1, tokens[at + 1]);
  }
  return undefined;
}

/** which the minister flattered as “…”: a relative clause with a subject of its own. */
function valuedAs(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const verb = index - 2;
  const token = tokens[verb];
  if (!words.as.has(tokens[index - 1]?.lower ?? '') || token?.isWord !== true || isCapitalised(token))
    return undefined;
  const from = Math.max(0, verb - CLAUSE_REACH);
  const relative = tokens.slice(from, verb).findLastIndex(({ lower }) => words.what.has(lower)) + from;
  const clause = tokens.slice(relative + 1, verb);
  const isActive = !clause.some(({ lower }) => words.passives.has(lower) || words.auxiliaries.has(lower));
  if (relative < from || clause.length === 0 || !isActive) return undefined;
  return attribution('voicing', tokens, verb, 1, speakerBefore(tokens, verb, words));
}

/** grumbled that …: whatever the verb means, the clause is more often its subject's words than the writer's. */
function thatClauseBefore(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  for (let at = index - 1; at > 0 && at >= index - CLAUSE_REACH; at--) {
    if (!words.that.has(tokens[at]?.lower ?? '')) continue;
    const verb = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
    if (isReporting(tokens[verb], words))
      return attribution('far', tokens, verb, 1, sayerOf(tokens, verb, words));
  }
  return undefined;
}

function isReporting(token: Token | undefined, { reportingEndings, notReporting }: Speech): boolean {
  if (token?.isWord !== true || notReporting.has(token.lower)) return false;
  return [...reportingEndings].some((ending) => token.lower.endsWith(ending));
}
