import { browser } from 'wxt/browser';
import { hostOf, isWithin } from './host.ts';
import type { Site } from './tab-state.ts';

/** Any site: in the manifest for the sites a reader adds one by one, and never asked for as it stands. */
const ANY_SITE = '*://*/*';

/** The news sites' origins as match patterns: the manifest's own list. */
export function listedOrigins(): string[] {
  const optional: string[] = browser.runtime.getManifest().optional_host_permissions ?? [];
  return optional.filter((origin) => origin !== ANY_SITE);
}

/** The origins the reader has granted, as match patterns. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/**
 * Asks for every listed site. To be called in a click's own turn, before anything is awaited.
 * @returns whether the reader has granted it
 */
export function requestListedSites(): Promise<boolean> {
  return browser.permissions.request({ origins: listedOrigins() });
}

/**
 * Asks for the site this host belongs to. To be called in a click's own turn.
 * @returns whether the reader has granted it
 */
export function requestSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(host)] });
}

/** Gives back the permission for every listed site. */
export async function giveBackListedSites(): Promise<void> {
  const granted = new Set(await grantedOrigins());
  const origins = listedOrigins().filter((origin) => granted.has(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** What the interface needs to know of the site at an address. In private windows nothing is kept of a site. */
export async function siteOf(url: string, isPrivate: boolean): Promise<Site> {
  const host = isPrivate ? null : hostOf(url);
  if (host === null) return { host, isListed: false, isGranted: false };
  const isGranted = await browser.permissions.contains({ origins: [originOf(host)] });
  return { host, isListed: listedOriginOf(host) !== undefined, isGranted };
}

/** The match pattern of the site a host belongs to: a listed one's, or the host's own. */
export function originOf(host: string): string {
  return listedOriginOf(host) ?? `*://${host}/*`;
}

function listedOriginOf(host: string): string | undefined {
  return listedOrigins().find((origin) => isWithin(host, origin.slice('https://*.'.length, -'/*'.length)));
}
