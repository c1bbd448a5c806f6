const MARK = '"crossread/pack@';
/** The schema stands near a pack's beginning. */
const LOOKED_AT = 2_000;
const PLAIN = new Set(['application/json', 'text/plain']);

/** Whether a page is nothing but a story pack, as a browser shows a file of JSON or text. */
export function isPackShown(page: Document): boolean {
  if (!PLAIN.has(page.contentType)) return false;
  const text = (page.querySelector('pre') ?? page.body)?.textContent ?? '';
  return text.slice(0, LOOKED_AT).includes(MARK);
}
