import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import { COMPARISON, TALKS } from './fixtures/comparison.ts';
import { tabState } from './fixtures/states.ts';
import { show } from './show.tsx';
import { card, panel, popup } from './surfaces.tsx';

afterEach(cleanup);

/** Shown in Norwegian, with reports in English: each of three languages has to be told from the others. */
const GERMAN_PAGE: Comparison = { ...COMPARISON, article: { ...COMPARISON.article, language: 'de' } };
const state = tabState({ kind: 'compared', comparison: GERMAN_PAGE });

/** The languages in which these very words are read out, wherever they stand. */
function languagesOf(words: string): string[] {
  const isWords = (element: Element) => element.textContent?.trim() === words;
  const innermost = [...document.querySelectorAll('main *, [role=dialog] *')].filter(
    (element) => isWords(element) && ![...element.children].some(isWords),
  );
  return [...new Set(innermost.map((element) => element.closest<HTMLElement>('[lang]')?.lang ?? ''))];
}

type Case = [words: string, language: string];

describe('words are read out in their own language', () => {
  const OPENED: [fact: RegExp, cases: Case[]][] = [
    [
      /^Avtalen skal avskrekke Russland/,
      [
        ['Avtalen skal avskrekke Russland.', 'nb'],
        [GERMAN_PAGE.article.sentences[0]?.text ?? '', 'de'],
        ['The pact is to deter Russian aggression.', 'en'],
        ['It is to counter alleged aggression by Russia.', 'en'],
        ['«Russian aggression»', 'en'],
        ['deterrence', 'en'],
        ['deterring', 'de'],
      ],
    ],
    [
      /^USA fører samtaler/,
      [
        ['Partners in Nato are left outside the talks.', 'en'],
        ['exclusion', 'en'],
        ['kept out', 'de'],
      ],
    ],
    [/^Both countries take part/, [['Both countries take part in Nato’s Baltic Sentry.', 'en']]],
  ];
  it.each(OPENED)('in the panel: %s', async (fact, cases) => {
    show(panel({ state }), 'nb');
    await userEvent.click(screen.getByRole('button', { name: fact }));
    expect(cases.map(([words]) => [words, ...languagesOf(words)])).toEqual(cases);
  });

  it('where both sides differ, each side in its own', async () => {
    show(panel({ state }), 'nb');
    await userEvent.click(screen.getByRole('button', { name: /^USA fører samtaler/ }));
    const sides = [...document.querySelectorAll<HTMLElement>('.details-row .collation dd')];
    expect(sides.map(({ textContent, lang }) => [textContent, lang])).toEqual([
      ['Nato partners', 'de'],
      ['Kyiv', 'en'],
    ]);
  });

  it('where one side has a device, in that side’s', async () => {
    show(panel({ state }), 'nb');
    await userEvent.click(screen.getByRole('button', { name: /^Avtalen skal avskrekke/ }));
    const devices = [...document.querySelectorAll<HTMLElement>('.devices .their-words')];
    expect(devices.map(({ textContent, lang }) => [textContent, lang])).toEqual([
      ['“Russian menace”', 'de'],
      ['alleged', 'en'],
    ]);
  });

  it('where the reports are the outlets’ own sentences, each in its article’s', async () => {
    const wordings = TALKS.outlets.map((report) =>
      report.id === 'gov-uk' ? { ...report, wording: 'Samtaler er i gang.', language: 'nb' } : report,
    );
    const facts = [
      { ...TALKS, text: 'Gespräche begannen.', language: 'de', translations: {}, outlets: wordings },
    ];
    show(panel({ state: tabState({ kind: 'compared', comparison: { ...GERMAN_PAGE, facts } }) }), 'en');
    await userEvent.click(screen.getByRole('button', { name: /^Gespräche begannen/ }));
    expect(languagesOf('Gespräche begannen.')).toEqual(['de']);
    expect(languagesOf('Samtaler er i gang.')).toEqual(['nb']);
    expect(languagesOf('Negotiations on a pact began.')).toEqual(['en']);
  });

  it('in the popup', () => {
    show(popup({ state }), 'nb');
    expect(languagesOf('The pact is to deter Russian aggression.')).toEqual(['en']);
    expect(languagesOf('Nato partners')).toEqual(['de']);
    expect(languagesOf('Kyiv')).toEqual(['en']);
  });

  it('in the card', () => {
    show(card({ comparison: GERMAN_PAGE, sentence: 5 }), 'nb');
    expect(languagesOf('Healey spoke of a new partnership.')).toEqual(['en']);
    expect(languagesOf(GERMAN_PAGE.article.sentences[5]?.text ?? '')).toEqual(['de']);
  });
});
