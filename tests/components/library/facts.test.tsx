import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { reportKey } from '../../../lib/engine/story/report-key.ts';
import { show } from '../show.tsx';
import { BUNDLED, DETAIL, OWN, PACK } from './stories.ts';
import { library, ownStory } from './surface.tsx';

const edit = vi.fn();
const undoEdit = vi.fn();
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

/** The key of one outlet's report of one fact. */
function keyOf(fact: string, article: string): string {
  const report = PACK.reports.find((known) => known.fact === fact && known.article === article);
  if (!report) throw new Error(`${article} does not report ${fact}`);
  return reportKey(report);
}

const factItems = () => [...document.querySelectorAll('.fact-item')];
const chooseFact = (text: RegExp) => userEvent.click(screen.getByRole('checkbox', { name: text }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const isDisabled = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';

describe('the facts of a story', () => {
  it('stand in the pack’s order, each with the outlets’ own sentences', () => {
    show(ownStory());
    const [first] = screen.getAllByRole('listitem').filter((item) => item.matches('.fact-item'));
    if (!first) throw new Error('no fact');
    expect(within(first).getByRole('heading').textContent).toBe(PACK.facts[0]?.text);
    expect([...first.querySelectorAll('.their-words')].map(({ textContent }) => textContent)).toEqual(
      PACK.reports.filter(({ fact }) => fact === 'f-closed').map(({ wording }) => wording),
    );
  });

  it('of a curated pack stand with its own wordings, in other type than the outlets’ sentences', () => {
    const facts = PACK.facts.map((fact) => ({ ...fact, cues: { bias: 0, weights: { bridge: 1 } } }));
    show(ownStory({ story: { ...DETAIL, pack: { ...PACK, facts } } }));
    expect(document.querySelectorAll('.fact-reports .telling')).toHaveLength(PACK.reports.length);
    expect(document.querySelector('.fact-reports .their-words')).toBeNull();
  });

  it('are in the reader’s language where the pack has them, and else read out in their own', () => {
    const [first, second, ...others] = PACK.facts;
    if (!first || !second) throw new Error('no facts');
    const facts = [{ ...first, translations: { nb: 'Broen er stengt.' } }, second, ...others];
    show(ownStory({ story: { ...DETAIL, pack: { ...PACK, facts } } }), 'nb');
    expect(screen.getByRole('heading', { name: 'Broen er stengt.' }).lang).toBe('nb');
    expect(screen.getByRole('heading', { name: second.text }).lang).toBe('en');
  });

  it('are a hundred at once', async () => {
    const facts = Array.from({ length: 130 }, (_, at) => ({ id: `f-${at}`, text: `Fact ${at}.` }));
    show(ownStory({ story: { ...DETAIL, pack: { ...PACK, facts, reports: [] } } }));
    expect(document.querySelectorAll('.fact-item')).toHaveLength(100);
    await press('Show 30 more');
    expect(document.querySelectorAll('.fact-item')).toHaveLength(130);
    expect(document.activeElement).toBe(factItems()[100]);
  });

  it('of a bundled story are for reading only', () => {
    show(
      library({
        place: { at: 'story', story: BUNDLED.id },
        story: { ...DETAIL, story: BUNDLED, lastEdits: [] },
      }),
    );
    expect(screen.queryByRole('button', { name: 'Change the facts' })).toBeNull();
  });

  it('say how facts come about where there are none', () => {
    show(ownStory({ story: { ...DETAIL, pack: { ...PACK, facts: [], reports: [] } } }));
    expect(screen.getByText(/No facts\. The articles tell none/)).toBeTruthy();
  });

  it('can be had back after the last of them was dropped', () => {
    const bare = { ...DETAIL, pack: { ...PACK, facts: [], reports: [] } };
    show(ownStory({ story: { ...bare, lastEdits: DETAIL.lastEdits } }));
    expect(screen.getByRole('button', { name: 'Change the facts' })).toBeTruthy();
    cleanup();
    show(ownStory({ story: { ...bare, lastEdits: [] } }));
    expect(screen.queryByRole('button', { name: 'Change the facts' })).toBeNull();
  });
});

describe('changing the facts', () => {
  beforeEach(async () => {
    show(ownStory({ actions: { edit, undoEdit } }));
    await press('Change the facts');
  });

  it('offers nothing to do before anything is chosen, but to take the last change back', async () => {
    expect(['Merge', 'Split off', 'Drop'].every(isDisabled)).toBe(true);
    await press('Undo the last change');
    expect(undoEdit).toHaveBeenCalledExactlyOnceWith(OWN);
  });

  it('merges two facts, each named by one of its reports, and says which they were', async () => {
    await chooseFact(/^Choose the fact: The bridge was closed/);
    expect(isDisabled('Merge')).toBe(true);
    await chooseFact(/^Choose the fact: Repairs/);
    await press('Merge');
    const reports = [keyOf('f-closed', 'tidende'), keyOf('f-repair', 'nordlyst')];
    expect(edit).toHaveBeenCalledExactlyOnceWith(
      OWN,
      [{ do: 'merge', reports }],
      '“The bridge was closed on Tuesday after cracks were found in two beams” and ' +
        '“Repairs will take six weeks” are one fact now.',
    );
  });

  it('drops the facts chosen', async () => {
    await chooseFact(/^Choose the fact: Repairs/);
    await press('Drop');
    const edits = [{ do: 'drop', report: keyOf('f-repair', 'nordlyst') }];
    expect(edit).toHaveBeenCalledExactlyOnceWith(OWN, edits, '1 fact dropped.');
  });

  it('splits one outlet’s sentence off', async () => {
    await chooseFact(/^Choose the sentence of The Coast Courier: Queues/);
    await press('Split off');
    const edits = [{ do: 'split', reports: [keyOf('f-queues', 'courier')] }];
    expect(edit).toHaveBeenCalledExactlyOnceWith(OWN, edits, 'The sentence is a fact of its own now.');
  });

  it('splits nothing off where it would be all that a fact has', async () => {
    await chooseFact(/^Choose the sentence of Nordlyst: Repairs/);
    expect(isDisabled('Split off')).toBe(true);
    screen.getByRole('button', { name: 'Split off' }).click();
    expect(edit).not.toHaveBeenCalled();
  });

  it('rewords a fact in its place', async () => {
    await press('Reword: Repairs will take six weeks.');
    await userEvent.keyboard('It takes six weeks to repair.{Enter}');
    const edits = [
      { do: 'rename', report: keyOf('f-repair', 'nordlyst'), text: 'It takes six weeks to repair.' },
    ];
    expect(edit).toHaveBeenCalledExactlyOnceWith(OWN, edits, 'The fact is reworded.');
  });

  it('needs no mouse', async () => {
    screen.getByRole('checkbox', { name: /^Choose the fact: Repairs/ }).focus();
    await userEvent.keyboard(' ');
    screen.getByRole('button', { name: 'Drop' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(edit).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Drop');
  });

  it('forgets what was chosen when the reader is done', async () => {
    await chooseFact(/^Choose the fact: Repairs/);
    await press('Done');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await press('Change the facts');
    expect(isDisabled('Drop')).toBe(true);
  });
});
