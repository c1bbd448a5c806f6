/** Words that deny what follows, in English, Norwegian and German; small letters without accents. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never cannot none nobody neither nor without refuse refused refuses refusing fail failed fails failing deny
  denied denies denying lack lacks lacked lacking unable nothing nowhere
  ikke aldri ingen intet uten nektet nekter verken
  nicht nie niemals kein keine keinen keinem keiner ohne weder verweigert`.split(/\s+/),
);
