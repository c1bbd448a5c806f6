import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CARD_STYLE } from '../../components/card/card-style.ts';
import { InLanguage } from '../../components/language.tsx';
import { show } from './show.tsx';
import { card } from './surfaces.tsx';

afterEach(cleanup);

const text = () => document.body.textContent ?? '';

describe('the hover card', () => {
  it('shows the fact that matters most, both wordings and the difference marked', () => {
    show(card());
    expect(screen.getAllByRole('heading')[0]?.textContent).toBe('worded differently');
    expect(text()).toContain('The Arctic Century · from GOV.UK');
    const marked = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marked).toEqual(['“Russian menace”', 'alleged']);
    expect(
      screen.getAllByRole('link', { name: 'Open the article at Forces News' })[0]?.checkVisibility(),
    ).toBe(true);
  });

  it('keeps the sentence’s other facts folded below it', async () => {
    show(card());
    expect(screen.queryByText('Negotiations on a pact began.')?.checkVisibility()).toBe(false);
    await userEvent.click(
      screen.getByText('The UK and Norway have opened talks on a new defence agreement.'),
    );
    expect(screen.getByText('Negotiations on a pact began.').checkVisibility()).toBe(true);
  });

  it('names those who also report a confirmed fact', () => {
    show(card({ sentence: 3 }));
    expect(text()).toContain('also reported by The Arctic Century and The Independent');
  });

  it('says that no other source reports a fact', () => {
    show(card({ sentence: 1 }));
    expect(text()).toContain('No other source that was read reports this.');
  });

  it('says why it cannot tell', () => {
    show(card({ sentence: 6 }));
    expect(text()).toContain('A sentence comes close to this');
  });

  it('shows why it holds a sentence for a report', async () => {
    show(card({ sentence: 2 }));
    await userEvent.click(screen.getByText('Why this match?'));
    expect(screen.getByText('kept out').checkVisibility()).toBe(true);
  });

  it('says so where a sentence reports no known fact', () => {
    show(card({ sentence: 4 }));
    expect(text()).toContain('No known fact is told in this sentence.');
  });

  it('steps, stays and closes by its buttons, and has no other', async () => {
    const onStep = vi.fn();
    const onPin = vi.fn();
    const onClose = vi.fn();
    show(card({ onStep, onPin, onClose }));
    expect(text()).toContain('1 of 4');
    await userEvent.click(screen.getByRole('button', { name: 'Next marked sentence' }));
    await userEvent.click(screen.getByRole('button', { name: 'Previous marked sentence' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep open' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
    expect(onPin).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
    expect(screen.getAllByRole('button')).toHaveLength(4);
  });

  it('offers to stay open only while it does not', () => {
    const { rerender } = show(card());
    expect(screen.getByRole('button', { name: 'Keep open' })).toBeTruthy();
    rerender(<InLanguage language="en">{card({ isPinned: true })}</InLanguage>);
    expect(screen.queryByRole('button', { name: 'Keep open' })).toBeNull();
  });

  it('hands the focus on when its button goes', async () => {
    const onPin = vi.fn();
    const { rerender } = show(card({ onPin }));
    screen.getByRole('button', { name: 'Keep open' }).focus();
    await userEvent.keyboard('{Enter}');
    rerender(<InLanguage language="en">{card({ isPinned: true })}</InLanguage>);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
  });

  it('takes nothing over from a loud page, at most 320 pixels wide', () => {
    const host = document.createElement('div');
    host.style.cssText = 'font:40px cursive;letter-spacing:1em;text-transform:uppercase;color:red';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    root.adoptedStyleSheets = [sheet];
    const { container, unmount } = show(card());
    root.append(container);
    const style = getComputedStyle(root.querySelector('.card') as Element);
    expect([style.fontSize, style.letterSpacing, style.textTransform]).toEqual([
      '13.5008px',
      'normal',
      'none',
    ]);
    expect(style.color).not.toBe('rgb(255, 0, 0)');
    expect(root.querySelector('.card')?.getBoundingClientRect().width).toBe(320);
    unmount();
    host.remove();
  });
});
