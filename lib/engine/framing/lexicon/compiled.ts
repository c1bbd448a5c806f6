import { compilePhrases, type Phrases } from '../phrases.ts';
import { DE_FRAGMENT } from './de-fragment.ts';
import { DE_SPEECH } from './de-speech.ts';
import { DE_WORDING } from './de-wording.ts';
import { EN_FRAGMENT } from './en-fragment.ts';
import { EN_SPEECH } from './en-speech.ts';
import { EN_WORDING } from './en-wording.ts';
import type { FragmentLexicon, Lexicon, SpeechLexicon, WordingLexicon } from './lexicon.ts';
import { NB_FRAGMENT } from './nb-fragment.ts';
import { NB_SPEECH } from './nb-speech.ts';
import { NB_WORDING } from './nb-wording.ts';

/** Lists of single words become sets, lists of phrases become phrases to look for; all else stays. */
type Compiled<T, PhraseKeys extends keyof T> = {
  [Key in keyof T]: Key extends PhraseKeys
    ? Phrases
    : T[Key] extends readonly string[]
      ? Set<string>
      : T[Key];
};

export type Speech = Compiled<
  SpeechLexicon,
  'accordingTo' | 'putIt' | 'notSaying' | 'voicingPhrases' | 'voicingBehind'
>;
export type Wording = Compiled<
  WordingLexicon,
  'hedgingAdjectives' | 'hedgingPhrases' | 'certainty' | 'disbelieving' | 'plain'
> & { loadedTerms: Phrases };
export type Fragments = Compiled<
  FragmentLexicon,
  'disowning' | 'naming' | 'beforeName' | 'glossing' | 'glossingApart' | 'unmasking' | 'turning' | 'hearsay'
>;

/** The words of one language, ready to be looked for. */
export interface Words {
  speech: Speech;
  fragment: Fragments;
  wording: Wording;
}

const LEXICONS: Record<string, Lexicon> = {
  en: { speech: EN_SPEECH, fragment: EN_FRAGMENT, wording: EN_WORDING },
  nb: { speech: NB_SPEECH, fragment: NB_FRAGMENT, wording: NB_WORDING },
  de: { speech: DE_SPEECH, fragment: DE_FRAGMENT, wording: DE_WORDING },
};

/** Languages near enough to be read with another's words. */
const READ_AS = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['da', 'nb'],
]);

const compiled = new Map<string, Words>();

/** The words of a language by its tag, `en`, `nb-NO`; `null` where framing does not know the language. */
export function wordsOf(language: string): Words | null {
  const subtag = language.toLowerCase().split('-')[0] ?? '';
  const key = READ_AS.get(subtag) ?? subtag;
  if (!Object.hasOwn(LEXICONS, key)) return null;
  const known = compiled.get(key) ?? compile(LEXICONS[key] as Lexicon);
  compiled.set(key, known);
  return known;
}

function compile({ speech, fragment, wording }: Lexicon): Words {
  return {
    speech: {
      ...setsOf(speech),
      accordingTo: compilePhrases(speech.accordingTo),
      putIt: compilePhrases(speech.putIt),
      notSaying: compilePhrases(speech.notSaying),
      voicingPhrases: compilePhrases(speech.voicingPhrases),
      voicingBehind: compilePhrases(speech.voicingBehind),
    } as Speech,
    fragment: {
      ...setsOf(fragment),
      disowning: compilePhrases(fragment.disowning),
      naming: compilePhrases(fragment.naming),
      beforeName: compilePhrases(fragment.beforeName),
      glossing: compilePhrases(fragment.glossing),
      glossingApart: compilePhrases(fragment.glossingApart),
      unmasking: compilePhrases(fragment.unmasking),
      turning: compilePhrases(fragment.turning),
      hearsay: compilePhrases(fragment.hearsay),
    } as Fragments,
    wording: {
      ...setsOf(wording),
      hedgingAdjectives: compilePhrases(wording.hedgingAdjectives),
      hedgingPhrases: compilePhrases(wording.hedgingPhrases),
      certainty: compilePhrases(wording.certainty),
      plain: compilePhrases(wording.plain),
      disbelieving: compilePhrases(wording.disbelieving),
      loadedTerms: compilePhrases(wording.loaded.keys()),
    } as Wording,
  };
}

function setsOf(lists: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(lists).map(([key, list]) => [key, Array.isArray(list) ? new Set(list) : list]),
  );
}
