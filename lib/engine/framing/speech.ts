import type { Speech } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';
import { relativeBehind } from './relative-behind.ts';
import { reportedIn } from './reported.ts';
import {
  type Attribution,
  attribution,
  isSaying,
  lacksParticle,
  ownWordsAt,
  sayerOf,
  sourceAt,
} from './saying.ts';
import { sayingAfter } from './saying-behind.ts';
import { isClosedBefore } from './scope.ts';
import { speakerAfter, speakerBefore, subjectOf } from './speaker.ts';
import { startsInfinitive, VOICING_REACH, voicingAt } from './voicing.ts';

/** A sentence is looked through this far before a quotation; a longer one is a list. */
const SENTENCE_REACH = 80;

/** Who is quoted by the quotation at `index` of a sentence, or `null` where the sentence names nobody's saying. */
export function attributionOf(tokens: Token[], index: number, words: Speech): Attribution | null {
  return (
    agentAfter(tokens, index, words) ??
    participleBehind(tokens, index, words) ??
    finalVerbBehind(tokens, index, words) ??
    relativeBehind(tokens, index, words) ??
    frontedBefore(tokens, index, words) ??
    handOverBefore(tokens, index, words) ??
    sayingAfter(tokens, index, words) ??
    speechAround(tokens, index, words) ??
    reportedIn(tokens, index, words) ??
    null
  );
}

/** The nearest word before a quotation that hands over to its speaker; of a noun, the verb before it tells whose. */
function handOverBefore(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  let said: Attribution | undefined;
  for (let at = index - 1; at >= Math.max(0, index - SENTENCE_REACH); at--) {
    const token = tokens[at] as Token;
    if (token.lower === ';') return said;
    const found = handOverAt(tokens, at, index, words);
    if (found !== undefined && found.by !== 'noun')
      return said === undefined ? found : { ...found, by: 'noun' };
    said ??= found;
  }
  return said;
}

function handOverAt(tokens: Token[], at: number, index: number, words: Speech): Attribution | undefined {
  const source = sourceAt(tokens, at, words);
  if (source !== undefined) return isOfItsName(tokens, at, index, words) ? undefined : source;
  const putIt = words.putIt.startingAt(tokens, at);
  if (putIt > 0 && at + putIt >= index - 1) {
    return attribution('saying', tokens, at, putIt, speakerBefore(tokens, at, words));
  }
  if (isSaying(tokens, at, words) && !isClosedBefore(tokens, at, index, words)) {
    const by = asksToDo(tokens, at, index, words) ? 'far' : 'saying';
    return attribution(by, tokens, at, 1, sayerOf(tokens, at, words));
  }
  return ownWordsAt(tokens, at, words) ?? voicingAt(tokens, at, index, words);
}

/** asked the tenant to prove “hardship”: what someone is to do the writer tells; but: told them to stay “calm” */
function asksToDo(tokens: Token[], at: number, index: number, words: Speech): boolean {
  const { lower } = tokens[at] as Token;
  if (!words.asking.has(lower) && !words.telling.has(lower)) return false;
  return tokens
    .slice(at + 1, index)
    .some((_, offset) => startsInfinitive(tokens, at + 1 + offset, index, words));
}

/** according to the city’s “historians”: the quoted words are of the source's own name */
function isOfItsName(tokens: Token[], at: number, index: number, words: Speech): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const isParticiple = words.accordingTo.startingAt(tokens, at) === 1;
  if (isParticiple || words.indefinite.has(before)) return false;
  const isInPhrase =
    words.determiners.has(before) || words.possessives.has(before) || /['’]s?$/u.test(before);
  return (
    isInPhrase && tokens.slice(at, index).every(({ isWord, lower }) => isWord && !words.linking.has(lower))
  );
}

/** his “new era” speech; ist von „unhaltbaren Zuständen“ die Rede */
function speechAround(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const length = words.voicingBehind.startingAt(tokens, index + 1);
  if (length > 0) return attribution('voicing', tokens, index + 1, length, undefined);
  const isVerb = words.determiners.has(tokens[index + 2]?.lower ?? '');
  const isSpeech =
    words.speechNouns.has(tokens[index + 1]?.lower ?? '') && !isVerb && !qualifiesKnown(tokens, index, words);
  return isSpeech ? attribution('noun', tokens, index + 1, 1, undefined) : undefined;
}

/** the “brief” statement, Washington's “ironclad” promise: a word the writer qualifies what was said with */
function qualifiesKnown(tokens: Token[], index: number, words: Speech): boolean {
  const { lower = '' } = tokens[index - 1] ?? {};
  if (words.indefinite.has(lower)) return false;
  const isOwned =
    /['’]s?$/u.test(lower) || [...words.genitiveEndings].some((ending) => lower.endsWith(ending));
  return words.articles.has(lower) || (isOwned && !/\s/u.test(tokens[index]?.text ?? ''));
}

/** called “unacceptable” by the minister */
function agentAfter(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const verb = index - 1;
  const isVoiced = [1, 2, 3].some((back) => {
    const lower = tokens[index - back]?.lower ?? '';
    const isSpeech = [words.voicing, words.voicingAs, words.saying].some((set) => set.has(lower));
    return isSpeech && !lacksParticle(tokens, index - back, words);
  });
  if (!isVoiced || !words.by.has(tokens[index + 1]?.lower ?? '')) return undefined;
  return attribution('voicing', tokens, verb, 1, speakerAfter(tokens, index + 2, words));
}

/** als „Schandfleck“ bezeichnet: where the verb ends its clause */
function participleBehind(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const verb = index + 1;
  const { lower = '' } = tokens[verb] ?? {};
  const isVoiced = words.voicing.has(lower) || words.voicingAs.has(lower);
  if (!isVoiced || !words.as.has(tokens[index - 1]?.lower ?? '')) return undefined;
  const isAgentless = tokens
    .slice(Math.max(0, index - VOICING_REACH), index)
    .some(({ lower }) => words.passives.has(lower));
  return attribution('voicing', tokens, verb, 1, isAgentless ? undefined : subjectOf(tokens, words));
}

/** was man dort „Verrat“ nennt; weil sie „mehr Tempo“ fordert: a subordinate clause ends with its verb. */
function finalVerbBehind(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const [verb, next] = [tokens[index + 1], tokens[index + 2]];
  if (!words.verbFinal || !words.voicing.has(verb?.lower ?? '') || next?.isWord === true) return undefined;
  return attribution('voicing', tokens, index + 1, 1, undefined);
}

/** Von einer „Katastrophe“ sprach der Minister: what is voiced goes before its verb. */
function frontedBefore(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const isFronted = index > 0 && index <= 2 && words.prepositions.has(tokens[0]?.lower ?? '');
  if (!isFronted) return undefined;
  const verb = words.voicing.has(tokens[index + 1]?.lower ?? '') ? index + 1 : finalVerb(tokens, words);
  return verb < 0
    ? undefined
    : attribution('voicing', tokens, verb, 1, speakerAfter(tokens, verb + 1, words));
}

/** Über „Kunst am Bau“ kann sie nur die Nase rümpfen: the place of the verb that closes the sentence on its topic, or -1. */
function finalVerb(tokens: Token[], { verbFinal, topics, voicing }: Speech): number {
  if (!verbFinal || !topics.has(tokens[0]?.lower ?? '')) return -1;
  const last = tokens.findLastIndex(({ isWord }) => isWord);
  return voicing.has(tokens[last]?.lower ?? '') ? last : -1;
}
