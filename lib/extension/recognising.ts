import { grantedOrigins, listedOrigins } from './permissions.ts';
import { detectInOpenTabs, syncDetector } from './registered-detector.ts';
import { changeSettings, readSettings } from './settings-store.ts';
import { leaveForbidden } from './tabs.ts';

/** Origins that the reader has just granted or taken back, in Crossread or in the browser's own settings. */
export interface OriginChange {
  origins?: string[];
}

/** Puts the detector on the sites just granted, open pages included. */
export async function takeUpSites(granted: OriginChange): Promise<void> {
  // The popup may be gone by the time the browser has asked, so the answer is heard here. Only the switch asks for
  // all listed sites.
  if (listedIn(granted).length > 0 && (await areAllListedGranted()))
    await changeSettings({ recognise: true });
  await syncDetector();
  await detectInOpenTabs();
}

/** Takes Crossread off the sites just taken back, their open pages included. */
export async function giveUpSites(removed: OriginChange): Promise<void> {
  if (listedIn(removed).length > 1) await changeSettings({ recognise: false });
  await checkSites();
  await leaveForbidden();
}

/** Puts right, at start-up, what may have changed while nobody listened. */
export async function checkSites(): Promise<void> {
  const { recognise } = await readSettings();
  if (recognise && (await grantedOrigins()).length === 0) await changeSettings({ recognise: false });
  await syncDetector();
}

async function areAllListedGranted(): Promise<boolean> {
  const granted = new Set(await grantedOrigins());
  return listedOrigins().every((origin) => granted.has(origin));
}

function listedIn({ origins = [] }: OriginChange): string[] {
  const listed = new Set(listedOrigins());
  return origins.filter((origin) => listed.has(origin));
}
