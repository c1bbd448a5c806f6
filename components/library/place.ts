/** Where in the library a reader is. */
export type Place = { at: 'stories' } | { at: 'story'; story: string } | { at: 'corrections' };

/** The address of a place within the library's page, so that the browser's own Back leads out of it. */
export function hrefOf(place: Place): string {
  return place.at === 'story' ? `#story=${encodeURIComponent(place.story)}` : `#${place.at}`;
}

/** The place that an address's fragment names; the stories, where it names none. */
export function placeOf(hash: string): Place {
  if (hash === '#corrections') return { at: 'corrections' };
  const [, story] = /^#story=(.+)$/.exec(hash) ?? [];
  return story === undefined ? { at: 'stories' } : { at: 'story', story: decoded(story) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
