import { sentenceKey } from '../text/hash.ts';

/** What the reader says of a match: that a sentence does not report a fact, or that it does. */
export interface Correction {
  id: string;
  /** The story's id, and the fact's. */
  story: string;
  fact: string;
  say: 'not-the-same' | 'the-same';
  /** The page's sentence, by `sentenceKey`: wherever it stands again, the correction holds. */
  sentence: string;
  /** For the reader who looks through them: the sentence, the fact's wording, and where it was. */
  sentenceText: string;
  factText: string;
  url: string | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** The reader's word on one fact: indexes of a page's sentences that do not report it, and of those that do. */
export interface ReadersWord {
  not: ReadonlySet<number>;
  same: ReadonlySet<number>;
}

const NOTHING_SAID: ReadersWord = { not: new Set(), same: new Set() };

/** What the corrections of a story say of each fact on a page, by the fact's id. The last word on a sentence counts. */
export function readersWords(
  story: string,
  corrections: readonly Correction[],
  sentences: readonly { index: number; text: string }[],
): (fact: string) => ReadersWord {
  const own = corrections.filter((correction) => correction.story === story);
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
