import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { COMPARISON } from './fixtures/comparison.ts';
import { tabState } from './fixtures/states.ts';
import { inEnglish, show } from './show.tsx';
import { panel } from './surfaces.tsx';

afterEach(cleanup);

const onPage = COMPARISON.facts.find((fact) => fact.sentences.length === 1);
const omitted = COMPARISON.facts.find(({ verdict }) => verdict === 'omitted');

async function openRow(text: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${text.slice(0, 30)}`) }));
  await userEvent.click(screen.getByText('Is this wrong?'));
}

describe('a verdict the reader holds to be wrong', () => {
  it('is corrected by saying which sentence does not report the fact', async () => {
    const onCorrect = vi.fn();
    show(panel({ onCorrect }));
    await openRow(onPage?.text ?? '');
    await userEvent.click(screen.getByRole('button', { name: 'This is not the same' }));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith(onPage?.id, onPage?.sentences[0], 'not-the-same');
  });

  it('is corrected by choosing the sentence that reports it, those of no known fact first', async () => {
    const onCorrect = vi.fn();
    show(panel({ onCorrect }));
    await openRow(omitted?.text ?? '');
    const choice = screen.getByRole('combobox', { name: 'Which sentence of this article reports it?' });
    const [first] = COMPARISON.unmatched;
    expect((choice as HTMLSelectElement).value).toBe(String(first));
    await userEvent.click(screen.getByRole('button', { name: 'It reports this' }));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith(omitted?.id, first, 'the-same');
  });

  it('can be corrected once more, by another sentence than the one that reports it since', async () => {
    const onCorrect = vi.fn();
    const { rerender } = show(panel({ onCorrect }));
    await openRow(omitted?.text ?? '');
    const [first] = COMPARISON.unmatched as [number];
    const choice = screen.getByRole('combobox', { name: 'Which sentence of this article reports it?' });
    await userEvent.selectOptions(choice, String(first));
    const facts = COMPARISON.facts.map((fact) =>
      fact.id === omitted?.id ? { ...fact, onPage: true, sentences: [first] } : fact,
    );
    const unmatched = COMPARISON.unmatched.filter((sentence) => sentence !== first);
    const state = tabState({ kind: 'compared', comparison: { ...COMPARISON, facts, unmatched } });
    rerender(inEnglish(panel({ onCorrect, state })));
    await userEvent.click(screen.getByRole('button', { name: 'It reports this' }));
    // No other sentence is of no known fact, so that the article's first is proposed.
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith(omitted?.id, 0, 'the-same');
  });

  it('stays where nothing can be kept', async () => {
    show(panel({ onCorrect: null }));
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`^${(onPage?.text ?? '').slice(0, 30)}`) }),
    );
    expect(screen.queryByText('Is this wrong?')).toBeNull();
  });
});
