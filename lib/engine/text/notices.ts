/** What stands around an article's text in a plain-text copy of it, in English, Norwegian and German. */

/** Before the day on which an article was published. */
export const PUBLISHED =
  /^\s?(?:date|published|posted|publisert|veröffentlicht|stand|datum|dato)(?!\p{L})(?: on| at)?\s?[:-]?\s?/iu;

/** Before the writer's name, whose capital the flag `i` would not see: "By the afternoon" names nobody. */
export const BYLINE = /^(?:[Bb]y|BY|[Aa]v|AV|[Vv]on|VON|[Tt]e(?:x|ks)t|TE(?:X|KS)T):? (?=\p{Lu})/u;

/** Lines that name where the text or a picture comes from. */
export const CREDIT =
  /(?:^(?:source|kilde|quelle)|\b(?:credit|photo|picture|image|foto|bilde|bild|pic|illustrasjon)) ?:/i;

/** Two of these in one paragraph make it an appeal to the reader and no part of the story. */
export const APPEAL = [
  ...[
    'your support',
    'support us',
    'support now',
    'donation',
    'donate',
    'subscribe',
    'subscription',
    'newsletter',
  ],
  ...['sign up', 'read more', 'our journalism', 'our reporting', 'paywall', 'cookies', 'our journalists'],
  ...[
    'støtt oss',
    'bli abonnent',
    'abonnement',
    'abonner',
    'nyhetsbrev',
    'les mer',
    'meld deg på',
    'støtten din',
  ],
  ...['abonnieren', 'unterstützen sie', 'ihre unterstützung', 'spende', 'jetzt lesen', 'mehr lesen'],
];

/** Any of these says that the rest of the article is for others. */
export const PAYWALL = [
  ...['to continue reading', 'continue reading', 'subscribe to read', 'to read the full', 'for subscribers'],
  ...['for å lese videre', 'les hele saken', 'for abonnenter', 'logg inn for å lese'],
  ...['um weiterzulesen', 'jetzt weiterlesen', 'nur für abonnenten'],
];
