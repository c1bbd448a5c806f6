import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import { splitWords, type Word } from '../../text/words.ts';
import { GRAMMARS, type Grammar, PARTICIPLE } from './statement-grammar.ts';

/** What a sentence says its subject is: "*Solstrand* (built 1998) is *a Norwegian car ferry* from Bergen". */
export interface Statement {
  /** The content words of each of its names: "Ingrid Moe, known as Inga, is". */
  names: PairWord[][];
  /** Words that say what it is, in runs that commas and "and" keep apart. */
  runs: Word[][];
  /** "a ferry", "the ferry", not only "Norwegian". */
  hasArticle: boolean;
  /** The text behind them. */
  rest: string;
}

/** Where a statement ends; commas only part what is said. */
const BORDER = /[.;:–—]/;
const COMMA = /,/;
const STOPS = ['.', ';'];
/** Remarks within a sentence: dates of a life, how a name is spoken. */
const REMARK = /\([^()]*\)|\[[^[\]]*\]/g;

/** Behind "is" or "was" these tell of a deed: "is to host", "is hosting". */
const DEED = /^(?:to|\p{L}{3}ing)$/u;
/** Before another name of the same: "professionally known as". */
const ALIAS =
  /(?<!\p{L})(?:known(?: \p{L}+)? as|called|nicknamed|alias|kjent som|kalt|bekannt als|genannt) /u;

/** Shorter beginnings are many names'. */
const SHORTEST = 3;

const known = new WeakMap<SentenceReading, Statement | null>();

/** The first statement of what something is in a sentence; `null` where there is none. */
function statementIn(reading: SentenceReading): Statement | null {
  const statement = known.has(reading) ? known.get(reading) : findStatement(reading);
  known.set(reading, statement ?? null);
  return statement ?? null;
}

/** What two sentences say one thing is, known by one of its names in each; `null` where they do not. */
export function statementsOfOneThing(a: SentenceReading, b: SentenceReading): [Statement, Statement] | null {
  const [ofA, ofB] = [statementIn(a), statementIn(b)];
  if (ofA === null || ofB === null) return null;
  const isOne = ofA.names.some((name) => ofB.names.some((other) => areOneName(name, other)));
  return isOne ? [ofA, ofB] : null;
}

/** Whether two names have the same last word, and the longer has all of the shorter's others. */
function areOneName(a: PairWord[], b: PairWord[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length === 0 || shorter.at(-1)?.stem !== longer.at(-1)?.stem) return false;
  return shorter.every((word) => longer.some((other) => areOneWord(word, other)));
}

/** Whether two words are the same, or one is short for the other: *Tim*, *Timothy*. */
function areOneWord(a: PairWord, b: PairWord): boolean {
  const [shorter, longer] = a.lower.length <= b.lower.length ? [a, b] : [b, a];
  return a.stem === b.stem || (shorter.lower.length >= SHORTEST && longer.lower.startsWith(shorter.lower));
}

function findStatement(reading: SentenceReading): Statement | null {
  const grammar = GRAMMARS[reading.language];
  if (grammar === undefined) return null;
  const text = withoutRemarks(reading.text);
  const words = splitWords(text);
  const verb = words.findIndex(({ lower }) => grammar.is.has(lower));
  const first = words[verb];
  if (first === undefined) return null;
  const after = words.slice(verb + 1);
  const from = after.findIndex(({ lower }) => !grammar.adverbs.has(lower) && !grammar.articles.has(lower));
  if (from < 0 || tellsDeed(after[0])) return null;
  const names = namesIn(reading, text, first, grammar);
  const runs = runsOf(text, after.slice(from), grammar);
  const hasArticle = after.slice(0, from).some(({ lower }) => grammar.articles.has(lower));
  return { names, runs, hasArticle, rest: text.slice(runs.at(-1)?.at(-1)?.end ?? first.end).trimStart() };
}

function tellsDeed(next: Word | undefined): boolean {
  return next !== undefined && (DEED.test(next.lower) || PARTICIPLE.test(next.lower));
}

/** What the subject is called before the verb, up to a comma or preposition, and what it is also known as. */
function namesIn(reading: SentenceReading, text: string, verb: Word, grammar: Grammar): PairWord[][] {
  const start = Math.max(...STOPS.map((stop) => text.lastIndexOf(stop, verb.start) + 1));
  const alias = ALIAS.exec(text.slice(start, verb.start));
  const starts = alias === null ? [start] : [start, start + alias.index + alias[0].length];
  return starts.map((from) => {
    const words = splitWords(text).filter((word) => word.start >= from && word.end <= verb.start);
    const [name = []] = runsOf(text, words, { ...grammar, conjunctions: new Set() });
    return reading.words.filter((word) => name.some(({ start }) => start === word.start));
  });
}

/** Remarks as spaces, so that all else stays in its place, and then those that held them. */
function withoutRemarks(text: string): string {
  const blank = (remark: string) => ' '.repeat(remark.length);
  return text.replace(REMARK, blank).replace(REMARK, blank);
}

function runsOf(text: string, words: Word[], { conjunctions, ends }: Grammar): Word[][] {
  const runs: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const gap = text.slice(words[at - 1]?.end ?? word.start, word.start);
    if (BORDER.test(gap) || ends.has(word.lower)) break;
    if (COMMA.test(gap) || conjunctions.has(word.lower)) runs.push([]);
    if (!conjunctions.has(word.lower)) runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 0);
}
