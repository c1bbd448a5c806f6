import type { StoryPack } from '../story/pack.ts';
import { sentenceKey } from '../text/hash.ts';
import { correctedFacts } from './corrected-fact.ts';
import type { Correction } from './correction.ts';

/** The reader's word on one fact: indexes of a page's sentences that do not report it, and of those that do. */
export interface ReadersWord {
  not: ReadonlySet<number>;
  same: ReadonlySet<number>;
}

const NOTHING_SAID: ReadersWord = { not: new Set(), same: new Set() };

/**
 * What the corrections of a story say of each of its facts on a page, by the fact's id. The last word on a sentence
 * counts.
 */
export function readersWords(
  pack: StoryPack,
  corrections: readonly Correction[],
  sentences: readonly { index: number; text: string }[],
): (fact: string) => ReadersWord {
  const own = correctedFacts(
    pack,
    corrections.filter(({ story }) => story === pack.id),
  );
  if (own.length === 0) return () => NOTHING_SAID;
  const inTime = own.toSorted((a, b) => a.at - b.at);
  const last = new Map(inTime.map((correction) => [`${correction.fact} ${correction.sentence}`, correction]));
  const byFact = Map.groupBy(last.values(), ({ fact }) => fact);
  const places = Map.groupBy(sentences, ({ text }) => sentenceKey(text));
  const where = (said: Correction[], say: Correction['say']) =>
    new Set(
      said
        .filter((correction) => correction.say === say)
        .flatMap(({ sentence }) => (places.get(sentence) ?? []).map(({ index }) => index)),
    );
  return (fact) => {
    const said = byFact.get(fact) ?? [];
    return { not: where(said, 'not-the-same'), same: where(said, 'the-same') };
  };
}
