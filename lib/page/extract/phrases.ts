/**
 * How pages word what is no part of an article, in the languages the listed news sites are written in. Each is read
 * against one short line; what a name or tag tells (`hints.ts`) does not need a phrase here.
 */

/** A picture's line, told by its credit. */
const CAPTION =
  /\((?:image|images|photo|photos|picture|pic|credit|source|foto|bilde|bild|file photo)s?\s?[:/][^)]{0,80}\)$|^(?:image|photo|picture|foto|bilde|bild|illustration|illustrasjon|video|pictured|caption)(?: credit| by|s)?\s?:|\/\s?(?:image |photo )?(?:credit|photo|foto)s?\s?:|(?:photo(?:graph)?|image|picture|foto) (?:by|courtesy|credit)\b|^\(?(?:image|photo) \d+ of \d+|\bphotos? ©|^©/i;

/** The name over links to other articles, alone in its line or before one of them. */
const RELATED =
  /^(?:\W{0,3})(?:read (?:more|next|also|now)|more (?:on this|like this|stories|great|from|news)|related|see also|also read|also see|don['’]t miss|recommended|you (?:may|might) (?:also )?like|most (?:read|popular|viewed)|trending|top (?:stories|rated)|latest (?:news|stories)|in other news|editor['’]?s['’]? (?:picks?|choice)|what to read next|watch(?: now| more)?:|listen:|go deeper|les (?:også|mer)|se også|mer om|siste nytt|saken fortsetter|artikkelen fortsetter|läs (?:mer|också|även)|læs (?:også|mere)|lue myös|lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|lire aussi|à lire|sur le même sujet|lee también|le puede interesar|leia (?:também|mais)|veja também|leggi anche|lees ook|czytaj także|zobacz też|читайте также|loe ka)(?![\p{L}’'])/iu;

/** What asks the reader to do something: to sign up, pay, follow, share, comment. */
const APPEAL =
  /^(?:\W{0,3})(?:sign up|subscribe|follow (?:us|me|him|her|them|@|\p{Lu})|join (?:us|our|the conversation|the discussion|thought-provoking)|like (?:us|this story)|share this|click here|tap here|download (?:our|the) app|get (?:our|the latest|the best|all the latest|breaking|more stories)|support (?:us|our|independent)|donate|become a (?:member|subscriber|supporter)|have a (?:tip|story|news tip)|got a (?:tip|story|news tip)|do you have (?:a|any) (?:tip|story|information)|tell us (?:what|your)|let us know|what do you think|leave a (?:comment|reply)|write to|email |contact (?:us|the (?:author|reporter|writer))|start your day|(?:we|this (?:web)?site|our (?:web)?site|denne nettsiden|vi|wir|diese website)[^.]{0,40} (?:uses?|bruker|använder|verwenden|verwendet)[^.]{0,40}(?:cookies|informasjonskapsler)|enjoy(?:ed)? this (?:article|story)|thank you for (?:reading|signing)|listen to (?:this|the) (?:article|story)|abonner|meld deg på|følg oss|tips oss|del (?:saken|artikkelen)|støtt oss|prenumerera|følg med|newsletter|jetzt abonnieren|folgen sie|abonnez-vous|suivez|suscríbete|síguenos|inscreva-se|siga|seguici|iscriviti|atenção:)/iu;

/** Who else worked on it, whose text it is, what the site earns by it. */
const IMPRINT =
  /^(?:\(?(?:additional )?reporting by .{3,200}editing by|additional reporting by|[\p{L}.’', ]{3,200}contributed (?:to this (?:report|story|article)|reporting)|all rights reserved|sources?:|copyright\b|this (?:article|story|post|content) (?:was|is|has been|originally)\b.{0,40}\b(?:published|produced|republished|appeared|translated|provided)|(?:we|some of our|this post|our) .{0,40}\b(?:affiliate|commission)|advert(?:isement|ising)?s?\b\W{0,3}$|sponsored\b|annonse\b|anzeige\b|reklame\b|publicité\b|publicidad\b|the views expressed|opinions expressed|disclaimer\b|editor['’]?s note: this (?:article|story))/iu;

const CONTACT =
  /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,20}|(?:^|\s)@\w{3,30}|\b(?:on|via) (?:twitter|facebook|instagram|x|bluesky|linkedin)\b/i;

const END_LABEL =
  /^(?:about (?:the )?(?:authors?|writers?)|(?:media|press) (?:contacts?|enquiries|inquiries)|contacts?|om forfatteren|über (?:den autor|die autorin)|à propos de l['’]auteur)\W{0,2}$/iu;

const LONGEST_CAPTION = 60;
const LONGEST_PHRASE = 45;
const LONGEST_LABEL = 7;

export interface Phrase {
  text: string;
  words: number;
}

/** A picture's caption or credit. */
export function isCaption({ text, words }: Phrase): boolean {
  return words <= LONGEST_CAPTION && CAPTION.test(text);
}

/** A line that leads to other articles. */
export function leadsElsewhere({ text, words }: Phrase): boolean {
  return words <= LONGEST_PHRASE && RELATED.test(text);
}

/** The name over a list of other articles: what stands below it is theirs. */
export function isRelatedLabel({ text, words }: Phrase): boolean {
  return words <= LONGEST_LABEL && RELATED.test(text);
}

/** An appeal to the reader, an advertisement's label, an imprint. */
export function isAppeal({ text, words }: Phrase): boolean {
  return words <= LONGEST_PHRASE && (APPEAL.test(text) || IMPRINT.test(text));
}

/** Below it a text speaks of its sender or writer. */
export function isEndLabel({ text, words }: Phrase): boolean {
  return words <= LONGEST_LABEL && END_LABEL.test(text);
}

/** How to reach a writer; at an article's end it is no part of it. */
export function isContact({ text, words }: Phrase): boolean {
  return words <= LONGEST_PHRASE && CONTACT.test(text);
}
