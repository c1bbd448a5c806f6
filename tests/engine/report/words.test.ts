import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { chooseLanguage, type Language } from '../../../lib/engine/report/words/language.ts';
import { manifestMessages } from '../../../lib/engine/report/words/manifest-messages.ts';
import { nb } from '../../../lib/engine/report/words/nb.ts';
import { briefly } from '../../../lib/engine/report/words/phrases.ts';

/** Every path into a catalogue, with the kind of value at its end. */
function paths(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' ? paths(inner, `${prefix}${key}.`) : [`${prefix}${key}: ${typeof inner}`],
  );
}

const SAY_NOTHING_THEMSELVES = new Set<unknown>(
  [en, nb].flatMap(({ list, quoted, date }) => [list, quoted, date]),
);

/** All that a catalogue can say, its functions called with a count and names. */
function texts(value: object): string[] {
  return Object.values(value).flatMap((inner) => {
    if (typeof inner === 'object') return texts(inner);
    if (typeof inner !== 'function') return [inner as string];
    return SAY_NOTHING_THEMSELVES.has(inner) ? [] : [sayWith(inner)];
  });
}

function sayWith(say: (...values: never[]) => string): string {
  try {
    return say(...([2, 3] as never[]));
  } catch {
    return say(...([['Forces News', 'GOV.UK']] as never[]));
  }
}

describe('the words of the interface', () => {
  it('are the same in both languages, key by key', () => {
    expect(paths(nb).sort()).toEqual(paths(en).sort());
  });

  it.each([
    ['English', en, /\b(hidden|hides|biased?|false|lie|lies|fake|truth|propaganda)\b/i],
    ['Norwegian', nb, /\b(skjul\w*|partisk\w*|falsk\w*|løgn\w*|usann\w*|sannhet\w*|propaganda)\b/i],
  ])('accuse nobody (%s)', (_, words, accusing) => {
    expect(texts(words).filter((text) => accusing.test(text))).toEqual([]);
  });

  it.each([
    ['English', en, /\bcancel/i, /\b(stop|abort|halt)/i],
    ['Norwegian', nb, /\bavbr[yu]t/i, /\b(stopp|stans|kanseller)/i],
  ])('have one word for leaving work that goes on (%s)', (_, words, leaving, others) => {
    const { saving, library } = words;
    expect(library.cancel).toBe(saving.cancel);
    for (const said of [saving.cancel, saving.tabs.cancelled, library.work.cancelled])
      expect(said).toMatch(leaving);
    expect(texts(words).filter((text) => others.test(text))).toEqual([]);
  });

  it('say in Norwegian only of what the reader has cancelled that it was', () => {
    expect(texts(nb).filter((text) => /\bavbrutt/i.test(text))).toEqual([
      nb.library.work.cancelled,
      nb.saving.tabs.cancelled,
    ]);
  });

  it('call an outlet one thing in Norwegian, and a site another', () => {
    const otherWords = /\b(avis\w*|redaksjon\w*|utgiver\w*|nyhetssted\w*|mediehus\w*)\b/i;
    expect(texts(nb).filter((text) => otherWords.test(text))).toEqual([]);
    expect(nb.saving.newTitle('A', 'B')).toBe('Mediet har endret overskriften fra «A» til «B».');
    expect(nb.saving.savedAgain('A')).toContain('mediet har endret teksten');
  });

  it.each([
    ['English', en],
    ['Norwegian', nb],
  ])('call what is not in the article the same wherever it stands (%s)', (_, words) => {
    const { omitted } = words.panel.group;
    expect(omitted.toLowerCase()).toBe(words.verdict.omitted);
    expect(words.panel.pageCell.silent).toBe(words.verdict.omitted);
  });

  it.each([
    ['English', en],
    ['Norwegian', nb],
  ])('say something for every difference of verdict (%s)', (_, words) => {
    const verdicts = Object.values(words.verdict);
    expect(new Set(verdicts).size).toBe(verdicts.length);
    expect(verdicts.every((word) => word.length > 0)).toBe(true);
  });

  it('agree in number', () => {
    expect(en.badge.toldDifferently(1)).toBe('1 fact is told differently elsewhere');
    expect(en.badge.toldDifferently(4)).toBe('4 facts are told differently elsewhere');
    expect(nb.badge.toldDifferently(1)).toBe('1 opplysning er gjengitt annerledes andre steder');
    expect(nb.badge.toldDifferently(4)).toBe('4 opplysninger er gjengitt annerledes andre steder');
    expect(en.origin.count(3, 1)).toBe('3 sources, 1 independent origin');
    expect(nb.origin.count(1, 2)).toBe('1 kilde, 2 uavhengige opphav');
  });

  it('give dates in full', () => {
    expect(en.date('2025-02-20')).toBe('20 February 2025');
    expect(nb.date('2025-02-20')).toBe('20. februar 2025');
  });

  it('give what is no date as it stands', () => {
    expect(en.date('spring')).toBe('spring');
  });

  it('quote as the language does, quotations within made single', () => {
    expect(en.quoted('alleged "threat"')).toBe('“alleged ‘threat’”');
    expect(nb.quoted('alleged “threat”')).toBe('«alleged ‘threat’»');
  });

  it.each([
    ['Repairs take six weeks.', 'Repairs take six weeks'],
    [
      'Divers who went down on Thursday found a crack in the bow that is two metres long.',
      'Divers who went down on Thursday found a crack in the bow that is two…',
    ],
    ['x'.repeat(100), `${'x'.repeat(70)}…`],
  ])('name a fact by how it begins: %s', (fact, beginning) => {
    expect(briefly(fact)).toBe(beginning);
    expect(en.library.facts.merged([fact, 'B'])).toBe(`“${beginning}” and “B” are one fact now.`);
    expect(nb.library.facts.merged([fact, 'B'])).toBe(`«${beginning}» og «B» er nå én opplysning.`);
  });

  it('join names as the language does', () => {
    expect(en.alsoReportedBy(['A', 'B', 'C'])).toBe('also reported by A, B and C');
    expect(nb.alsoReportedBy(['A', 'B', 'C'])).toBe('også meldt av A, B og C');
  });
});

describe('the manifest’s messages', () => {
  it('name the extension and fit the stores’ limit of 132 characters', () => {
    for (const words of [en, nb]) {
      const messages = manifestMessages(words);
      expect(messages.name).toEqual({ message: 'Crossread' });
      expect(messages.description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('the language a reader gets', () => {
  const CASES: [chosen: Language | 'auto', browser: string, expected: Language][] = [
    ['auto', 'nb-NO', 'nb'],
    ['auto', 'no', 'nb'],
    ['auto', 'nn_NO', 'nb'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'de', 'en'],
    ['auto', 'nobody', 'en'],
    ['auto', '', 'en'],
    ['en', 'nb-NO', 'en'],
    ['nb', 'en-GB', 'nb'],
  ];
  it.each(CASES)('chosen %s in a browser that speaks %j is %s', (chosen, browser, expected) => {
    expect(chooseLanguage(chosen, browser)).toBe(expected);
  });
});
