import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { InLanguage } from '../../components/language.tsx';
import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import type { TabStatus } from '../../lib/extension/tab-state.ts';
import { BORDER, COMPARISON, DETER } from './fixtures/comparison.ts';
import { STATUSES, tabState, URL_IN_FRONT } from './fixtures/states.ts';
import { isInTheirWords, SITE, show } from './show.tsx';
import { panel } from './surfaces.tsx';

/** Three sources of two origins tell the page's only fact, and one of them with a hedge. */
const FRAMED_BY_ONE_OF_THREE: Comparison = {
  ...COMPARISON,
  facts: [
    {
      ...BORDER,
      verdict: 'framed',
      onPage: true,
      sentences: [4],
      outlets: BORDER.outlets.map((report) =>
        report.id === 'forces-news'
          ? {
              ...report,
              wording: 'They were shown an alleged border post.',
              differences: [{ kind: 'hedge', page: null, reference: 'alleged' }],
            }
          : report,
      ),
    },
  ],
};

beforeEach(() => page.viewport(400, 800));
afterEach(cleanup);

const named = (name: string) => tabState(STATUSES[name] as TabStatus);
const text = () => document.body.textContent ?? '';
const fact = (name: RegExp) => screen.getByRole('button', { name });
const rowOf = (name: RegExp) => fact(name).closest('tr') as HTMLElement;
const facts = () => [...document.querySelectorAll('.fact-button')].map(({ textContent }) => textContent);
const searchFor = (query: string) => userEvent.type(screen.getByRole('searchbox'), query);
/** Preact runs effects after the frame, or at the latest after a tenth of a second. */
const effectsHaveRun = () => new Promise((resolve) => setTimeout(resolve, 150));
const openView = (name: string) => userEvent.click(screen.getByRole('tab', { name }));

describe('the facts', () => {
  it('are a table with a named row for each fact and a named column for each source', () => {
    show(panel());
    const table = screen.getByRole('table', { name: 'Which fact is reported where' });
    const columns = within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(columns).toEqual([
      'Fact',
      'This article',
      'The Arctic Century',
      'GOV.UK',
      'The Independent',
      'Forces News',
    ]);
  });

  it('have the key to their symbols above the first of them', async () => {
    show(panel());
    const key = screen.getByText('Key to the symbols');
    const [first] = document.querySelectorAll('.fact-button');
    expect(key.compareDocumentPosition(first as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(key);
    const meanings = (name: string) =>
      within(screen.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(meanings('Before a fact')).toContain('not in this article');
    expect(meanings('In the columns')).toContain('does not report it');
  });

  it('of an article that is a source itself say so, for it has a column of its own', () => {
    show(panel({ state: named('own source') }));
    expect(text()).toContain('This article is one of the story’s sources, The Arctic Century');
  });

  it('stand in groups: told here, only here, left out, reported later, uncertain', () => {
    show(panel());
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'In this article and elsewhere',
      'Only in this article',
      'Not in this article',
      'Reported later elsewhere',
      'Can’t tell',
    ]);
  });

  it('have their cells in words for those who do not see the symbols', () => {
    show(panel());
    const cells = within(rowOf(/from which others are shut out/)).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      'in this article',
      'does not report it',
      'read only in part, so nothing can be said',
      'reports it',
      'reports it with details that differ',
    ]);
  });

  it('open to the reports, and show the sentence in the article', async () => {
    const onShowSentence = vi.fn();
    show(panel({ onShowSentence }));
    await userEvent.click(fact(/meant to deter Russia/));
    expect(onShowSentence).toHaveBeenCalledExactlyOnceWith(0);
    expect(fact(/meant to deter Russia/).getAttribute('aria-expanded')).toBe('true');
    const reports = within(screen.getByRole('list', { name: 'Reports' }));
    expect(reports.getByText('alleged', { selector: 'mark' })).toBeTruthy();
    expect(reports.getByText('hedge')).toBeTruthy();
    expect(reports.getByRole('link', { name: 'Open the article at The Arctic Century' })).toBeTruthy();
    expect(text()).toContain('The Arctic Century · from GOV.UK');
  });

  it('set a source’s own sentence as its words, and our wording as ours', async () => {
    const verbatim = {
      ...DETER,
      outlets: DETER.outlets.map((outlet) => ({ ...outlet, isVerbatim: outlet.id === 'forces-news' })),
    };
    const status: TabStatus = { kind: 'compared', comparison: { ...COMPARISON, facts: [verbatim] } };
    show(panel({ state: tabState(status) }));
    await userEvent.click(fact(/meant to deter Russia/));
    expect(isInTheirWords('The pact is to deter Russian aggression.')).toBe(true);
    expect(isInTheirWords('It is to counter alleged aggression by Russia.')).toBe(false);
  });

  it('repeat no quotation that stands in a source’s own sentence', async () => {
    const wording = 'It is to counter alleged “Russian aggression”.';
    const outlets = DETER.outlets.map((outlet) =>
      outlet.id === 'arctic-century' ? { ...outlet, wording, isVerbatim: true, differences: [] } : outlet,
    );
    const comparison = { ...COMPARISON, facts: [{ ...DETER, outlets }] };
    show(panel({ state: tabState({ kind: 'compared', comparison }) }));
    await userEvent.click(fact(/meant to deter Russia/));
    expect(text().split('Russian aggression”')).toHaveLength(2);
  });

  it('worded by a source’s own sentence are set as its words, and worded anew as ours', () => {
    const outlets = BORDER.outlets.map((outlet) => ({ ...outlet, isVerbatim: true }));
    const asTold = { ...BORDER, text: 'They were shown a border post.', translations: {}, outlets };
    const reworded = { ...asTold, id: 'reworded', text: 'A border post was visited.' };
    const comparison = { ...COMPARISON, facts: [asTold, reworded] };
    show(panel({ state: tabState({ kind: 'compared', comparison }) }));
    const isTheirs = (name: RegExp) => fact(name).querySelector('.their-words') !== null;
    expect([isTheirs(/They were shown/), isTheirs(/was visited/)]).toEqual([true, false]);
  });

  it('close again without moving the article', async () => {
    const onShowSentence = vi.fn();
    show(panel({ onShowSentence }));
    await userEvent.click(fact(/meant to deter Russia/));
    await userEvent.click(fact(/meant to deter Russia/));
    expect(onShowSentence).toHaveBeenCalledOnce();
    expect(screen.queryByRole('list', { name: 'Reports' })).toBeNull();
  });

  it('that are not on the page show others’ reports and nothing in the article', async () => {
    const onShowSentence = vi.fn();
    show(panel({ onShowSentence }));
    await userEvent.click(fact(/post on the Russian border/));
    expect(onShowSentence).not.toHaveBeenCalled();
    expect(text()).toContain('They went to the border near Kirkenes.');
    expect(text()).toContain('3 sources, 2 independent origins');
  });

  it('that are uncertain say why', async () => {
    show(panel());
    await userEvent.click(fact(/Camp Viking/));
    expect(text()).toContain('A sentence comes close to this, but not close enough');
  });

  it.each([
    ['en', 'you said so'],
    ['nb', 'du sa det'],
  ] as const)('say in %s that a match is the reader’s own word', async (language, words) => {
    const sentence = COMPARISON.article.sentences[0]?.text ?? '';
    const told = { sentence: 0, signal: 'reader', page: sentence, reference: sentence, weight: 1 } as const;
    const facts = COMPARISON.facts.map((each) => (each.onPage ? { ...each, evidence: [told] } : each));
    const status: TabStatus = { kind: 'compared', comparison: { ...COMPARISON, facts } };
    show(panel({ state: tabState(status) }), language);
    await userEvent.click(document.querySelector('.fact-button') as HTMLElement);
    expect(document.querySelector('.evidence')?.textContent).toContain(words);
  });

  it('show the evidence of a match', async () => {
    show(panel());
    await userEvent.click(fact(/shut out/));
    const why = screen.getByText('Why this match?');
    await userEvent.click(why);
    expect(why.parentElement?.textContent).toContain('idea kept out stands for exclusion');
  });

  it('lead out of Crossread by safe links only', async () => {
    show(panel());
    await userEvent.click(fact(/post on the Russian border/));
    const links = screen.getAllByRole('link') as HTMLAnchorElement[];
    expect(links).toHaveLength(3);
    for (const { protocol, rel } of links) expect([protocol, rel]).toEqual(['https:', 'noopener noreferrer']);
  });
});

describe('filters and search', () => {
  it('show only the verdicts chosen, and all again', async () => {
    show(panel());
    const omitted = screen.getByRole('button', { name: '2 not here' });
    await userEvent.click(omitted);
    expect(facts()).toHaveLength(2);
    expect(screen.getByText('2 of 10 facts')).toBeTruthy();
    await userEvent.click(omitted);
    expect(facts()).toHaveLength(10);
  });

  it('show only what one outlet reports', async () => {
    show(panel());
    await userEvent.selectOptions(screen.getByLabelText('Reported by'), 'GOV.UK');
    expect(facts()).toHaveLength(2);
  });

  it('find a fact by a misspelt word of a report', async () => {
    show(panel());
    await searchFor('Kirkeness');
    expect(facts()).toEqual(['The ministers visited a post on the Russian border., not in this article']);
  });

  it('say that nothing fits, and show everything again', async () => {
    show(panel());
    await userEvent.click(screen.getByRole('button', { name: '1 only here' }));
    await userEvent.selectOptions(screen.getByLabelText('Reported by'), 'GOV.UK');
    expect(text()).toContain('Nothing fits.');
    await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(facts()).toHaveLength(10);
  });

  it('search all three views', async () => {
    show(panel());
    await searchFor('Kyiv');
    await openView('Wording');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
    await openView('Sources');
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.trim()),
    ).toEqual(['The Independent', 'Forces News']);
  });
});

describe('the wording', () => {
  it('lists every difference with both wordings, the differing words marked', async () => {
    const onShowSentence = vi.fn();
    show(panel({ onShowSentence }));
    await openView('Wording');
    const [, differs] = [...document.querySelectorAll<HTMLElement>('section.entry')];
    const marked = [...(differs?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
    expect(marked).toEqual(['Nato partners', 'Kyiv', 'Nato partners', 'Kyiv']);
    await userEvent.click(
      within(differs as HTMLElement).getByRole('button', { name: 'Show in the article' }),
    );
    expect(onShowSentence).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('counts no origins over a list that leaves out those who tell it as this article does', async () => {
    show(panel({ state: tabState({ kind: 'compared', comparison: FRAMED_BY_ONE_OF_THREE }) }));
    await openView('Wording');
    expect(text()).toContain('They were shown an alleged border post.');
    expect(text()).not.toContain('independent origin');
    await openView('Facts');
    await userEvent.click(fact(/post on the Russian border/));
    expect(text()).toContain('3 sources, 2 independent origins');
  });

  it('lists how the article itself is worded', async () => {
    show(panel());
    await openView('Wording');
    const own = screen.getByRole('heading', { name: 'How this article itself is worded' }).parentElement;
    expect([...(own?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '“Russian menace”',
      'are said to be',
    ]);
  });

  it('is all there is to show of an article of no known story', () => {
    show(panel({ state: named('no story') }));
    expect(screen.getByRole('heading', { name: 'No known story' })).toBeTruthy();
    expect(text()).toContain('scare quotes');
    // Only the popup can save.
    expect(text()).toContain('Click the Crossread icon to save it');
    expect(screen.queryByRole('tab')).toBeNull();
  });
});

describe('the sources', () => {
  it('are listed with day, origin and how much was read', async () => {
    show(panel());
    await openView('Sources');
    expect(text()).toContain('4 sources, 3 independent origins');
    const [century, govUk, independent] = screen
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(century).toContain('Published21 February 2025Originfrom GOV.UKReadin full');
    expect(govUk).toContain('primary sourceReadin part');
    expect(independent).toContain('PA Media agency copy');
  });

  it.each([
    ['en', 'Sources', 'Publishedno date'],
    ['nb', 'Kilder', 'Publisertuten dato'],
  ] as const)('say so in %s where an article has no date', async (language, view, line) => {
    const sources = COMPARISON.sources.map((source) => ({ ...source, published: null }));
    const status: TabStatus = { kind: 'compared', comparison: { ...COMPARISON, sources } };
    show(panel({ state: tabState(status) }), language);
    await openView(view);
    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain(line);
  });
});

describe('the keyboard', () => {
  it('goes from search to tabs to filters to facts, one stop for all tabs', async () => {
    show(panel());
    screen.getByRole('searchbox').focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Facts' }));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '3 also reported' }));
  });

  it('goes round the views by the arrow keys, to either end by Home and End', async () => {
    show(panel());
    screen.getByRole('tab', { name: 'Facts' }).focus();
    const CHOICES = [
      ['ArrowRight', 'Wording'],
      ['ArrowRight', 'Sources'],
      ['ArrowRight', 'Facts'],
      ['ArrowLeft', 'Sources'],
      ['Home', 'Facts'],
      ['End', 'Sources'],
    ] as const;
    for (const [key, view] of CHOICES) {
      await userEvent.keyboard(`{${key}}`);
      const tab = screen.getByRole('tab', { name: view, selected: true });
      await waitFor(() => expect(document.activeElement).toBe(tab));
      expect(screen.getByRole('tabpanel', { name: view })).toBeTruthy();
    }
  });

  it('opens a fact by Enter', async () => {
    show(panel());
    fact(/Camp Viking/).focus();
    await userEvent.keyboard('{Enter}');
    expect(fact(/Camp Viking/).getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a fact asked for from the article', () => {
  const asked = (at: number) => panel({ focus: { fact: 'sign-by-summer-2025', at } });

  it('is opened, brought into view and given the focus, whatever was searched and filtered', async () => {
    const { rerender } = show(panel());
    await searchFor('Kirkenes');
    await openView('Sources');
    rerender(<InLanguage language="en">{asked(1)}</InLanguage>);
    const button = await screen.findByRole('button', { name: /sign by summer/ });
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('');
    expect(button.getBoundingClientRect().bottom).toBeLessThan(innerHeight);
  });

  it('can be asked for again after the reader has gone elsewhere', async () => {
    const { rerender } = show(asked(1));
    await openView('Wording');
    rerender(<InLanguage language="en">{asked(2)}</InLanguage>);
    expect(await screen.findByRole('button', { name: /sign by summer/, expanded: true })).toBeTruthy();
  });

  it('is brought into view once: a later search and the way through the views keep the focus', async () => {
    show(asked(1));
    await waitFor(() => expect(document.activeElement).toBe(fact(/sign by summer/)));
    await searchFor('Kirkenes');
    expect(facts()).toHaveLength(1);
    await userEvent.clear(screen.getByRole('searchbox'));
    await screen.findByRole('button', { name: /sign by summer/ });
    await effectsHaveRun();
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    screen.getByRole('tab', { name: 'Facts' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
    await screen.findByRole('button', { name: /sign by summer/ });
    await effectsHaveRun();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Facts' }));
  });
});

describe('what the reader has searched and opened', () => {
  const at = (url: string) => (
    <InLanguage language="en">{panel({ state: { ...named('compared'), url } })}</InLanguage>
  );

  it('stays while the reader moves within the page, and goes with another page', async () => {
    const { rerender } = show(panel());
    await searchFor('Kirkenes');
    await userEvent.click(fact(/post on the Russian border/));
    rerender(at(`${URL_IN_FRONT}#comments`));
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('Kirkenes');
    expect(fact(/post on the Russian border/).getAttribute('aria-expanded')).toBe('true');
    rerender(at(`${URL_IN_FRONT}?page=2`));
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('');
  });
});

describe('every other state of the panel', () => {
  it.each([
    ['no article', 'Look again', 'onCompare'],
    ['no permission', 'Let Crossread read harbour-gazette.example', 'onAllowSite'],
    ['idle', 'Let Crossread read harbour-gazette.example', 'onAllowSite'],
    ['switched off', 'Open settings', 'onOpenOptions'],
    ['failed', 'Try again', 'onCompare'],
    ['pack', 'Look at it in the library', 'onLookAtPack'],
  ])('%s: one thing to do: %s', async (state, button, callback) => {
    const called = vi.fn();
    show(panel({ state: named(state), [callback]: called }));
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(called).toHaveBeenCalledOnce();
  });

  it('an unreadable file: import it in the library', async () => {
    const onOpenLibrary = vi.fn();
    const state = { ...named('unreadable'), url: 'https://packs.example/ferry.json' };
    show(panel({ state, onOpenLibrary }));
    await userEvent.click(screen.getByRole('button', { name: 'Open the library' }));
    expect(onOpenLibrary).toHaveBeenCalledOnce();
  });

  it('idle on a site that may be read: compare', () => {
    show(panel({ state: named('idle'), site: { ...SITE, isGranted: true } }));
    expect(screen.getByRole('button', { name: 'Compare this page' })).toBeTruthy();
  });
});

describe('the room', () => {
  it.each([
    [300, 700],
    [320, 500],
    [150, 400],
    [1200, 800],
  ])('of %s by %s pixels holds the panel without scrolling it sideways', async (width, height) => {
    await page.viewport(width, height);
    show(panel());
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(screen.getByRole('searchbox').getBoundingClientRect().right).toBeLessThanOrEqual(width);
  });

  it('is the panel’s own to its last line where it says little, in a low window too', async () => {
    for (const height of [800, 400]) {
      await page.viewport(400, height);
      show(panel({ state: named('no article') }));
      expect(screen.getByRole('main').getBoundingClientRect().height).toBe(height);
      cleanup();
    }
  });

  it('keeps the header in sight while the facts scroll', async () => {
    await page.viewport(400, 500);
    show(panel());
    const header = screen.getByRole('columnheader', { name: 'Fact' });
    const frame = document.querySelector('.matrix-frame');
    frame?.scrollBy(0, 200);
    expect(header.getBoundingClientRect().top).toBe(frame?.getBoundingClientRect().top);
    expect(frame?.scrollTop).toBeGreaterThan(100);
  });
});
