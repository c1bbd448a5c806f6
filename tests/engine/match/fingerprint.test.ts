import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, isCopy } from '../../../lib/engine/match/fingerprint.ts';
import { findQuotations } from '../../../lib/engine/text/quotations.ts';

const print = (text: string) => fingerprint(text, findQuotations(text));

const FERRY = Array.from(
  { length: 40 },
  (_, at) => `On day ${at} the ferry number ${at * 7} left pier ${at % 9} with ${at * 3} cars aboard.`,
).join(' ');
const FIELDS = Array.from(
  { length: 40 },
  (_, at) => `Farmer ${at} sold ${at * 11} sheep at market ${at % 5} for ${at * 13} crowns each.`,
).join(' ');
const SPEECH = `“${Array.from({ length: 30 }, (_, at) => `we promise plank ${at} and rope ${at * 2} to harbour ${at * 3}`).join(' ')}”`;

describe('A near-verbatim copy', () => {
  it('is known with a changed beginning and end', () => {
    expect(isCopy(print(FERRY), print(`Reporting by our staff. ${FERRY} Read more tomorrow.`))).toBe(true);
  });

  it('is known when only half of the text was taken over', () => {
    expect(isCopy(print(FERRY), print(FERRY.slice(0, FERRY.length / 2)))).toBe(true);
  });

  it('is not seen in two texts of their own', () => {
    expect(isCopy(print(FERRY), print(FIELDS))).toBe(false);
  });

  it('is not seen in two texts that quote one speech', () => {
    expect(isCopy(print(`${SPEECH} he said. ${FIELDS}`), print(`${SPEECH} he said. ${FERRY}`))).toBe(false);
  });

  it('is not claimed of texts too short to tell', () => {
    expect(isCopy(print('The ferry left the pier at noon.'), print('The ferry left the pier at noon.'))).toBe(
      false,
    );
  });
});

/** Sentences of invented words: two texts share a run of five by chance as seldom as two writers do. */
const word = fc.stringMatching(/^[a-z]{4,9}$/);
const sentence = fc.array(word, { minLength: 12, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const textOf = (sentences: string[]) => sentences.join(' ');
const sentences = fc.array(sentence, { minLength: 40, maxLength: 60 });
const RUNS = { numRuns: 30 };

describe('Whatever the texts', () => {
  it('a copy is known with every sixth sentence rewritten, the copy from the copied and the other way round', () => {
    fc.assert(
      fc.property(sentences, fc.array(sentence, { minLength: 10, maxLength: 10 }), (own, rewritten) => {
        const copy = own.map((kept, at) => (at % 6 === 0 ? (rewritten[at / 6] ?? kept) : kept));
        const [a, b] = [print(textOf(own)), print(textOf(copy))];
        expect([isCopy(a, b), isCopy(b, a)]).toEqual([true, true]);
      }),
      RUNS,
    );
  });

  it('an excerpt is known among as much text of the paper’s own', () => {
    fc.assert(
      fc.property(sentences, sentences, (release, own) => {
        const article = textOf([...own.slice(0, 20), ...release.slice(0, 20), ...own.slice(20)]);
        expect(isCopy(print(textOf(release.slice(0, 20))), print(article))).toBe(true);
      }),
      RUNS,
    );
  });

  it.each(['“”', '""', '«»', '„“'])(
    'what stands between %s makes no copy, however long and however often',
    (marks) => {
      fc.assert(
        fc.property(sentences, sentences, fc.array(sentence, { maxLength: 30 }), (a, b, speech) => {
          const quoted = speech.map((said) => `${marks[0]}${said}${marks[1]} she said.`);
          const mixed = (own: string[]) => textOf(own.flatMap((line, at) => [line, quoted[at] ?? '']));
          expect(isCopy(print(mixed(a)), print(mixed(b)))).toBe(false);
        }),
        RUNS,
      );
    },
  );
});
