const SEPARATOR = /\s(?:[|–—·•»:]|::|-{1,2})\s/g;
const LONGEST_SITE_NAME = 5;

/**
 * A title without the site's name at its end or start: the part beyond a separator that is the outlet's name, or
 * that stands beyond a `|` and is short.
 */
export function withoutSite(title: string, outlet: string | null): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  if (!last) return title;
  const tail = title.slice(last.index + last[0].length);
  const head = title.slice(0, last.index);
  if (isSiteName(tail, outlet) || (last[0].includes('|') && isShorter(tail, head)))
    return withoutSite(head, outlet);
  const first = cuts[0] ?? last;
  if (isSiteName(title.slice(0, first.index), outlet)) return title.slice(first.index + first[0].length);
  return title;
}

/** The last part of a title if it is the name that the site's domain is made of. */
export function siteNameIn(title: string, domain: string | null): string | null {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  const tail = last ? title.slice(last.index + last[0].length) : '';
  return tail && domain && isSiteName(tail, domain) ? tail : null;
}

function isSiteName(part: string, outlet: string | null): boolean {
  const a = plain(part);
  const b = plain(outlet ?? '');
  return (
    a !== '' &&
    b !== '' &&
    (a === b || (a.length > 3 && b.startsWith(a)) || (b.length > 3 && a.startsWith(b)))
  );
}

function isShorter(tail: string, head: string): boolean {
  const words = tail.split(' ').length;
  return words <= LONGEST_SITE_NAME && words < head.split(' ').length;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the |\.(?:com|co\.uk|org|net|no|uk)$|[^\p{L}\p{N}]/gu, '');
}
