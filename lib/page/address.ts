import type { PageAddress } from '../engine/text/page-address.ts';

/** The address and title of the page now. */
export function currentAddress(): PageAddress {
  return { url: location.href, title: document.title };
}
