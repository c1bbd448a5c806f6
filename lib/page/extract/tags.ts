/** Elements whose text is never a reader's text, or not the page's own. */
export const UNREAD = new Set(
  `head script style noscript template svg math iframe frame object embed canvas video audio map
   button input select textarea datalist progress meter`.split(/\s+/),
);

/** Elements that do not break the line. */
export const INLINE = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s
   samp small span strike strong sub sup time tt u var wbr picture source`.split(/\s+/),
);

export const STRONG = new Set(['b', 'strong', 'i', 'em', 'u']);

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
