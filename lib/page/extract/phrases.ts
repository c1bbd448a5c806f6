/**
 * How pages word what is no part of an article, in the languages of the listed news sites. Each pattern is read
 * against one short line and begins where the line does: a quotation that begins with the same words is the
 * article's. What a box's name or tag tells (`hints.ts`) does not need a phrase here.
 */
const START = String.raw`^[\s\p{So}•·▶►➡→>|*()\[–—-]{0,3}`;

/** The alternatives at a line's start, as whole words. */
function opening(...alternatives: string[]): RegExp {
  return new RegExp(`${START}(?:${alternatives.join('|')})(?![\\p{L}\\p{N}’'])`, 'iu');
}

/** A picture's line, told by its credit. */
const CAPTION = [
  /\((?:images?|photos?|pictures?|pic|credit|source|foto|bilde|bild|file photo)\s?[:/][^)]{0,80}\)$/i,
  /^(?:images?|photos?|pictures?|foto|bilde|bild|illustration|illustrasjon|video|pictured|caption)(?: credits?| by)?\s?:/i,
  /[/|–—.)]\s?(?:(?:image|photo) )?(?:credit|photo|foto)s?\s?(?:by)?\s?:/i,
  /(?:^|[/|–—.)]\s?)(?:photo(?:graph)?|image|picture|foto) (?:by|courtesy)\b/i,
  /^\(?(?:image|photo) \d+ of \d+|\bphotos? ©|^©/i,
];

/** The name over links to other articles, alone in its line or before one of them. */
const RELATED = opening(
  'read (?:more|next|also|now)|more (?:on this|like this|stories|great|from)|related(?: (?:articles?|stories|news|topics|content))?',
  "see also|also read|also see|don[’']t miss|recommended|you (?:may|might) (?:also )?like|most (?:read|popular|viewed)",
  "trending|top (?:stories|rated)|latest (?:news|stories)|in other news|editor[’']?s[’']? (?:picks?|choice)",
  'what to read next|watch(?: now| more)?|listen|go deeper|les (?:også|mer)|se også|mer om|siste nytt',
  'saken fortsetter|artikkelen fortsetter|läs (?:mer|också|även)|læs (?:også|mere)|lue myös|lesen sie (?:auch|mehr)',
  'mehr zum thema|auch interessant|lire aussi|à lire(?: aussi)?|sur le même sujet|lee también|le puede interesar',
  'leia (?:também|mais)|veja também|leggi anche|lees ook|czytaj (?:także|też)|zobacz (?:także|też)|читайте также|loe ka',
);

/** What asks the reader to do something: to sign up, pay, follow, share, comment. */
const APPEAL = opening(
  'sign up|subscribe|join (?:us|our|the conversation|the discussion|thought-provoking)|like (?:us|this story)|share this',
  'follow (?:us|me|him|her|them|[@#]?[\\p{L}.’ ]{2,40} on (?:twitter|facebook|instagram|x|bluesky))|click here|tap here',
  'download (?:our|the) app|get (?:our|the latest (?:updates|news)|all the latest|breaking news|more stories)',
  '(?:have|got) a (?:tip|story|news tip)|do you have (?:a|any) (?:tip|story|information)|tell us (?:what|your)',
  'support (?:us|our journalism|our work|independent journalism)|donate (?:now|today|to us|here)|become a (?:member|subscriber|supporter)',
  'what do you think|leave a (?:comment|reply)|(?:write to|email) (?:us|me|[\\p{L}.’ ]{2,40} at)|contact (?:us|the (?:author|reporter|writer))',
  'start your day|enjoy(?:ed)? this (?:article|story)|thank you for (?:reading|signing)|listen to (?:this|the) (?:article|story)',
  '(?:we|this (?:web)?site|our (?:web)?site|denne nettsiden|vi|wir|diese website)[^.]{0,40} (?:uses?|bruker|använder|verwenden|verwendet)[^.]{0,40}(?:cookies|informasjonskapsler)',
  'abonner(?: på)?|meld deg på|følg oss|tips oss|del (?:saken|artikkelen)|støtt oss|prenumerera|følg med på|jetzt abonnieren',
  'folgen sie uns|abonnez-vous|suivez-nous|suscríbete|síguenos|inscreva-se|siga-nos|seguici|iscriviti|atenção:',
);

/** Who else worked on it, whose text it is, what the site earns by it. */
const IMPRINT = [
  opening(
    "(?:additional )?reporting by .{3,200}editing by|additional reporting by|[\\p{L}.’', ]{3,200}contributed (?:to this (?:report|story|article)|reporting)",
    'all rights reserved|copyright (?:©|\\(c\\)|\\d{4})|the (?:views|opinions)(?: and opinions)? expressed',
    '(?:this|the) (?:article|story|post|content) (?:was|is|has been)[^.]{0,40} (?:published|produced|republished|appeared|translated|provided)',
    '[^.]{0,60}(?:affiliate links?|earns? (?:us )?(?:a|an affiliate) commission)',
  ),
  /^(?:advert(?:isement|ising)?s?|sponsored(?: content)?|annonse|annonsørinnhold|anzeige|reklame|publicité|publicidad|newsletter)\W{0,3}$/iu,
  /^(?:sources?|kilder?|quellen?|disclaimer|tags?|topics|filed under|emneord)\s?:/iu,
];

/** Below it a text speaks of its writer. */
const END_LABEL =
  /^(?:about (?:the )?(?:authors?|writers?)|(?:media|press) (?:contacts?|enquiries|inquiries)|contacts?|om forfatteren|über (?:den autor|die autorin)|à propos de l[’']auteur)\W{0,2}$/iu;

const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,20}/;
const HANDLE = /^(?!—).*(?:^|\s)@\w{3,30}/;
const REACH =
  /^(?:follow|e-?mail|reach|contact|tweet) .*(?:https?:|www\.|twitter|facebook|instagram)|\bfollow (?:him|her|them|us|me) (?:on|at) /i;

const LONGEST_CAPTION = 60;
const LONGEST_PHRASE = 45;
const LONGEST_CONTACT = 35;
const LONGEST_LABEL = 7;

export interface Phrase {
  text: string;
  words: number;
  linkedWords: number;
}

/** A picture's caption or credit. */
export function isCaption({ text, words }: Phrase): boolean {
  return words <= LONGEST_CAPTION && CAPTION.some((pattern) => pattern.test(text));
}

/** A line that leads to other articles: such a name before a link or a colon, or alone. */
export function leadsElsewhere(phrase: Phrase): boolean {
  const name = phrase.words <= LONGEST_PHRASE ? RELATED.exec(phrase.text)?.[0] : undefined;
  if (name === undefined) return false;
  return (
    phrase.linkedWords > 0 || /^\W{0,2}[:–|]/.test(phrase.text.slice(name.length)) || isRelatedLabel(phrase)
  );
}

/** The name over a list of other articles: what stands below it is theirs. */
export function isRelatedLabel({ text, words }: Phrase): boolean {
  return words <= LONGEST_LABEL && !/[^.][.!?]$/.test(text) && RELATED.test(text);
}

/** An appeal to the reader, an advertisement's label, an imprint. */
export function isAppeal({ text, words }: Phrase): boolean {
  return words <= LONGEST_PHRASE && (APPEAL.test(text) || IMPRINT.some((pattern) => pattern.test(text)));
}

/** The name over what a text says of its writer. */
export function isEndLabel({ text, words }: Phrase): boolean {
  return words <= LONGEST_LABEL && END_LABEL.test(text);
}

/** How to reach a writer; at an article's end it is no part of it. */
export function isContact({ text, words }: Phrase): boolean {
  return words <= LONGEST_CONTACT && [MAIL, HANDLE, REACH].some((pattern) => pattern.test(text));
}
