import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/extension/settings.ts';
import { onSettings, readSettings } from '../../lib/extension/settings-store.ts';

/** The reader's settings, followed as they change; `null` before they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  return settings;
}
