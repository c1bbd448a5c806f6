import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/extension/settings.ts';
import { onSettings, readSettings } from '../../lib/extension/settings-store.ts';
import { useFailure } from './use-failure.ts';

/** The reader's settings, followed as they change; `null` before they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const fail = useFailure();
  useEffect(() => {
    readSettings().then(setSettings, fail);
    return onSettings(setSettings);
  }, []);
  return settings;
}
