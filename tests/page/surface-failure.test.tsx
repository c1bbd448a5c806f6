import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { InLanguage } from '../../components/language.tsx';
import { OrFailure } from '../../entrypoints/surface/OrFailure.tsx';
import { useSettings } from '../../entrypoints/surface/use-settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings.ts';
import { readSettings } from '../../lib/extension/settings-store.ts';

vi.mock('../../lib/extension/settings-store.ts', () => ({
  readSettings: vi.fn(),
  onSettings: () => () => {},
}));

function Surface() {
  const settings = useSettings();
  return settings && <p>Language: {settings.language}</p>;
}

afterEach(cleanup);

it('says that something went wrong where the settings cannot be read, and tries again when asked to', async () => {
  vi.mocked(readSettings).mockRejectedValueOnce(new Error('The store is broken'));
  render(
    <InLanguage language="en">
      <OrFailure>
        <Surface />
      </OrFailure>
    </InLanguage>,
  );
  await screen.findByText('That did not work');

  vi.mocked(readSettings).mockResolvedValueOnce(DEFAULT_SETTINGS);
  screen.getByText('Try again').click();
  await screen.findByText('Language: auto');
  expect(screen.queryByText('That did not work')).toBeNull();
});
