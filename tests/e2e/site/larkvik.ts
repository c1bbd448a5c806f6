import { type SitePage, sitePages } from './article.ts';

/** A story that is not bundled, as five outlets tell it, and a sixth. Larkvik and its ferry are made up. */
export const LARKVIK = {
  /** The first, from an agency, and who printed the same text a little shortened. */
  wire: page('larkvik-wire'),
  copy: page('larkvik-copy'),
  local: page('larkvik-local'),
  critical: page('larkvik-critical'),
  trade: page('larkvik-trade'),
  sixth: page('larkvik-sixth'),
};

/** The sentence that the local paper adds later. */
export const LATER_SENTENCE = 'The hospital sent the last of them home on Wednesday evening.';

/** The local paper's article as it stands at its address a day later: one number is another, one sentence new, one gone. */
export const LOCAL_LATER: SitePage = { ...LARKVIK.local, body: [...changedBody(), { p: LATER_SENTENCE }] };

function changedBody(): SitePage['body'] {
  const kept = LARKVIK.local.body.filter((part) => !('p' in part && part.p.startsWith('Schools in Hestnes')));
  return kept.map((part) =>
    'p' in part ? { p: part.p.replace('Fourteen passengers', 'Fifteen passengers') } : part,
  );
}

function page(id: string): SitePage {
  const found = sitePages().find((each) => each.id === id);
  if (!found) throw new Error(`the site has no page “${id}”`);
  return found;
}
