/** Words that deny what follows, in English, Norwegian and German; small letters without accents. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never cannot none nobody neither nor without zero refuse refused refuses refusing fail failed fails failing deny
  denied denies denying lack lacks lacked lacking unable incapable avoid avoids avoided avoiding nothing nowhere
  ikke aldri ingen intet uten nektet nekter verken
  nicht nie niemals kein keine keinen keinem keiner ohne weder verweigert`.split(/\s+/),
);

/** Words that deny what follows only together. */
export const NEGATION_PHRASES: readonly string[][] = phrases(
  `yet to, decline to, declines to, declined to, declining to, stays away from, stayed away from, turns down, turned
  down, anything other than, something other than,
  lot vaere a, alles andere als`,
);

/** What begins like a denial and denies nothing: "not only", "no fewer than", "not until 1994". */
export const NO_DENIALS: readonly string[][] = phrases(
  `not only, not just, not merely, not least, not until, not before, no fewer, no less, no more than, not more than, no
  doubt, no sooner, no matter, nothing but, no later than,
  ikke bare, ikke minst, ikke for, ikke mindre enn, ikke mer enn, ingen tvil, ikke senere enn,
  nicht nur, nicht zuletzt, nicht vor, nicht weniger als, nicht mehr als, kein zweifel`,
);

function phrases(list: string): string[][] {
  return list.split(',').map((phrase) => phrase.trim().split(/\s+/));
}
