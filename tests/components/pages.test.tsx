import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings.ts';
import { show } from './show.tsx';
import { options, welcome } from './surfaces.tsx';

afterEach(cleanup);

describe('the welcome page', () => {
  it('explains the four marks', () => {
    show(welcome());
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'also reported',
      'worded differently',
      'details differ',
      'only in this article',
    ]);
  });

  it('offers recognising by itself, and lets the reader go on without', async () => {
    const onRecognise = vi.fn();
    const onDone = vi.fn();
    show(welcome({ onRecognise, onDone }));
    await userEvent.click(screen.getByRole('switch', { name: 'On 163 news sites', checked: false }));
    expect(onRecognise).toHaveBeenCalledExactlyOnceWith(true);
    await userEvent.click(screen.getByRole('button', { name: 'Start reading' }));
    expect(onDone).toHaveBeenCalledOnce();
  });
});

describe('the settings', () => {
  it.each([
    ['Highlights in the article', { highlights: false }],
    ['Highlight what others report too', { highlightConfirmed: true }],
  ])('switch: %s', async (name, patch) => {
    const onChange = vi.fn();
    show(options({ onChange }));
    await userEvent.click(screen.getByRole('switch', { name }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(patch);
  });

  it('ask for the news sites apart from the rest, for the browser asks too', async () => {
    const onRecognise = vi.fn();
    const onChange = vi.fn();
    show(options({ onRecognise, onChange }));
    await userEvent.click(screen.getByRole('switch', { name: 'Recognise stories by itself' }));
    expect(onRecognise).toHaveBeenCalledExactlyOnceWith(true);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('choose a language by its own name', async () => {
    const onChange = vi.fn();
    show(options({ onChange }));
    await userEvent.selectOptions(screen.getByLabelText('Language'), 'Norsk bokmål');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ language: 'nb' });
  });

  it('list the sites left alone, each with the way back', async () => {
    const onChange = vi.fn();
    show(options({ settings: { ...DEFAULT_SETTINGS, switchedOff: ['a.example', 'b.example'] }, onChange }));
    await userEvent.click(screen.getByRole('button', { name: 'Switch on again at a.example' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ switchedOff: ['b.example'] });
  });

  it('say how a site comes onto that list while it is empty', () => {
    show(options());
    expect(screen.getByText(/A site is left alone from the popup/)).toBeTruthy();
  });

  it('name the version', () => {
    show(options());
    expect(screen.getByText('Crossread 1.2.3')).toBeTruthy();
  });
});
