import {
  isActedOn,
  isClaimed,
  isDisowned,
  isDisownedByVerb,
  isDoubted,
  isEchoed,
  isExplained,
  isKnownProperty,
  isOfASide,
  isQuestioned,
  isTakenForGranted,
  namesASide,
} from './distance.ts';
import {
  isClause,
  isDirectSpeech,
  isInSyntax,
  isPlainPhrase,
  isPredicate,
  isSingleWord,
  isTerm,
  LONGEST_LABEL_WORDS,
  LONGEST_PLAIN_PHRASE_WORDS,
  labelLength,
} from './form.ts';
import { beginsLike, type Fragment, isOwned } from './fragment.ts';
import type { FragmentFeature } from './fragment-feature.ts';
import { isGlossed } from './gloss.ts';
import {
  holdsAnd,
  isListed,
  opensWithAdverb,
  opensWithArticle,
  opensWithCapital,
  opensWithPreposition,
} from './inside.ts';
import type { Words } from './lexicon/compiled.ts';
import { isMentioned } from './mention.ts';
import { isCode, isNamed, isNickname, isTitleCase } from './naming.ts';
import { closesSentence, isBehindColon, isDefinite, isIndefinite, isInShortSentence } from './place.ts';

/** Everything that can be seen of a quoted fragment. */
export function featuresOf(fragment: Fragment, words: Words): Set<FragmentFeature> {
  const isEcho = isEchoed(fragment, words);
  const isKnown = isKnownProperty(fragment, words);
  const isTheirs = !isEcho && !isDisownedByVerb(fragment, words.fragment);
  const by = !isTheirs ? undefined : fragment.attribution?.by;
  const isLabel = labelLength(fragment) <= LONGEST_LABEL_WORDS;
  const checks: [FragmentFeature, boolean][] = [
    ['disowned', isDisowned(fragment, words.fragment) && !isExplained(fragment, words)],
    ['doubted', isDoubted(fragment, words.fragment)],
    ['stance-word', isLabel && fragment.inner.some(({ lower }) => beginsLike(lower, words.fragment.stance))],
    ['names-a-side', isLabel && namesASide(fragment, words.fragment)],
    ['questioned', isQuestioned(fragment, words.fragment)],
    ['claimed', isClaimed(fragment, words.speech)],
    ['of-a-side', isOfASide(fragment, words.fragment)],
    ['echoed', isEcho],
    ['owned', isOwned(fragment, words.speech)],
    ['acted-on', isActedOn(fragment, words.fragment)],
    ['plain-phrase', isPlainPhrase(fragment, words)],
    ['single-word', isSingleWord(fragment, words.fragment)],
    ['in-syntax', isInSyntax(fragment)],
    ['taken-for-granted', by !== undefined && isTakenForGranted(fragment, words)],
    ['sayer-governs', by === 'saying' || by === 'source' || by === 'mood'],
    ['mood-governs', by === 'mood'],
    ['voicer-governs', by === 'voicing' || by === 'noun'],
    ['voicer-is-far', by === 'far'],
    ['voiced-behind', by === 'relative'],
    ['predicate', isPredicate(fragment, words)],
    ['term', isTerm(fragment, words.fragment)],
    ['many-words', !isLabel],
    ['long', labelLength(fragment) > LONGEST_PLAIN_PHRASE_WORDS],
    ['clause', isClause(fragment, words)],
    ['direct-speech', isDirectSpeech(fragment, words)],
    ['title-case', isTitleCase(fragment, words)],
    ['named', fragment.isNamedBefore || isNamed(fragment, words)],
    ['mentioned', isMentioned(fragment, words)],
    ['glossed', isGlossed(fragment, words) || isExplained(fragment, words)],
    ['nickname', isNickname(fragment)],
    ['code', isCode(fragment)],
    ['definite', isDefinite(fragment, words)],
    ['indefinite', isIndefinite(fragment, words)],
    ['behind-colon', isBehindColon(fragment, words)],
    ['closes-sentence', closesSentence(fragment)],
    ['short-sentence', isInShortSentence(fragment) && !isDisowned(fragment, words.fragment)],
    ['negated', fragment.tone.isNegated],
    ['addressed', fragment.tone.isAddressed],
    ['opens-with-article', opensWithArticle(fragment, words)],
    ['opens-with-preposition', opensWithPreposition(fragment, words)],
    ['opens-with-adverb', opensWithAdverb(fragment, words)],
    ['opens-with-capital', opensWithCapital(fragment, words)],
    ['holds-and', holdsAnd(fragment, words)],
    ['listed', isListed(fragment, words) || fragment.isBesideName],
    ['said-before', fragment.isSaidBefore && (!isKnown || fragment.attribution !== null)],
    ['behind-words', fragment.isBehindWords],
    ['heading', fragment.isInHeading],
  ];
  return new Set(checks.flatMap(([feature, holds]) => (holds ? [feature] : [])));
}
