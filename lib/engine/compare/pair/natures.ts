import { lazily } from '../../match/pair/lazily.ts';
import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { DetailKind } from '../../story/pack.ts';
import type { Span } from '../../text/span.ts';
import { stemmer } from '../../text/stem.ts';
import { foldAccents, type Word } from '../../text/words.ts';
import type { Conflict } from './conflict.ts';
import { COLLECTIVES, KIND_WORDS } from './kind-words.ts';
import { NATION_WORDS } from './nation-words.ts';
import { PARTICIPLE } from './statement-grammar.ts';
import { type Statement, statementsOfOneThing } from './statements.ts';

/** A word with what it may stand for: the kinds of a noun, the line of a nation. */
interface Meant extends Span {
  meanings: Set<string>;
}

type MeaningsByLanguage = Map<string, Map<string, Set<string>>>;

/** "South American" is of a continent. */
const REGION_BEFORE = words('north south central latin sor nord latein');
/** "Danish-born", "an English teacher", "American football": of another nation as well as not. */
const NO_NATION =
  /^(?:american football|\p{L}+ (?:born|language|speaking|style|owned|built|teacher|restaurant|fodt|spraklig|geboren))$/u;
const OF = /^(?:of|av|von)(?!\p{L})/u;

const kinds = lazily(() => byLanguage((language) => Object.entries(KIND_WORDS[language] ?? {})));
const nations = lazily(() =>
  byLanguage(() =>
    NATION_WORDS.trim()
      .split('\n')
      .map((line) => [line, line]),
  ),
);

/** Of which nation two sentences say one thing is: Norwegian and Danish. */
export function nationConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  return conflicts('place', a, b, nationsIn);
}

/** What two sentences say one thing is, where it cannot be both: a film and a book. */
export function kindConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  return conflicts('status', a, b, kindsIn);
}

/** Whether a word, in small letters without accents, is a nation's adjective. */
export function isOfNation(lower: string, language: string): boolean {
  return nations().get(language)?.has(stemmer(language)(lower)) ?? false;
}

type MeantIn = (statement: Statement, language: string) => Meant[];

/** Where none of what the one may mean is among what the other may, the first word of each. */
function conflicts(kind: DetailKind, a: SentenceReading, b: SentenceReading, meantIn: MeantIn): Conflict[] {
  const statements = statementsOfOneThing(a, b);
  if (statements === null) return [];
  const [inA, inB] = statements.map((statement) => meantIn(statement, a.language)) as [Meant[], Meant[]];
  const [first, other] = [inA[0], inB[0]];
  if (first === undefined || other === undefined) return [];
  const meant = new Set(inB.flatMap(({ meanings }) => [...meanings]));
  const canAgree = inA.some(({ meanings }) => [...meanings].some((meaning) => meant.has(meaning)));
  return canAgree ? [] : [{ kind, a: first, b: other }];
}

function nationsIn({ runs }: Statement, language: string): Meant[] {
  return runs.flatMap((run) =>
    run.filter((_, at) => tellsNation(run, at)).flatMap((word) => meantBy(word, nations(), language)),
  );
}

function tellsNation(run: Word[], at: number): boolean {
  const [before, word, after] = [run[at - 1], run[at], run[at + 1]].map((word) => word?.lower ?? '');
  return !REGION_BEFORE.has(before ?? '') && !NO_NATION.test(`${word} ${after}`);
}

/** The noun at the end of each run. The first must be known, or nothing is known of what the thing is. */
function kindsIn({ runs, rest, hasArticle }: Statement, language: string): Meant[] {
  if (!hasArticle) return [];
  const heads = runs.map((run) => run.findLast((word) => !isParticiple(word, language)));
  const [first] = heads;
  if (first === undefined || meantBy(first, kinds(), language).length === 0) return [];
  if (COLLECTIVES.has(first.lower) && OF.test(rest)) return [];
  return heads.flatMap((head) => (head === undefined ? [] : meantBy(head, kinds(), language)));
}

/** Whether a word tells what was done to the noun before it: "a film directed by". */
function isParticiple(word: Word, language: string): boolean {
  return PARTICIPLE.test(word.lower) && meantBy(word, kinds(), language).length === 0;
}

function meantBy(word: Word, known: MeaningsByLanguage, language: string): Meant[] {
  const meanings = known.get(language)?.get(stemmer(language)(word.lower));
  return meanings === undefined ? [] : [{ ...word, meanings }];
}

function byLanguage(entriesOf: (language: string) => [string, string][]): MeaningsByLanguage {
  return new Map(
    Object.keys(KIND_WORDS).map((language) => [language, byStem(entriesOf(language), language)]),
  );
}

/** Each word's stem to what it may stand for. */
function byStem(entries: [meaning: string, words: string][], language: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [meaning, words] of entries) {
    for (const word of words.trim().split(/\s+/)) {
      const stem = stemmer(language)(foldAccents(word));
      found.set(stem, (found.get(stem) ?? new Set()).add(meaning));
    }
  }
  return found;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
