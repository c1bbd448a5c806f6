/** What outlets and networks put into addresses to follow a reader by; it never names an article. */
const TRACKING = /^(?:utm_|mc_|at_|fb_|ns_)|^(?:fbclid|gclid|dclid|msclkid|igshid|cmpid|ito|smid|ref_src)$/i;

/** The name of a field of an address's query, such as `id` of `id=7`. */
export function fieldName(field: string): string {
  return field.split('=', 1)[0] ?? '';
}

/** Whether a field of an address's query only follows its reader. */
export function isTracking(field: string): boolean {
  return TRACKING.test(fieldName(field));
}
