/** Words by which the parts of an English clause are told apart, in small letters; each list for a regular expression. */

/** They lead to who or what else has a part in a deed, or to where it is done. */
export const PREPOSITIONS = choice(
  'by in at on to of for from with against near off into onto through among under over above below about between towards',
);

/** Of these a clause can have several that have nothing to do with each other: "*in* front of the goal *in* May". */
export const VAGUE: ReadonlySet<string> = new Set('in on at with about'.split(' '));

/** Where one clause ends and another begins. */
export const CLAUSE_WORDS = choice(`
  that who whom whose which where when while whereas if as than but although though because since after before until
  once unless so despite amid during following`);

/** What is told by somebody begins behind these. */
export const SAYING = choice('said says say told added reported announced confirmed concluded claimed');

/** They tell of what stands before them. */
export const RELATIVE = choice('who which that');

/** Auxiliaries of a passive. */
export const BE = choice('is are was were be been being');

/** What makes a deed a wish, a plan, a possibility. */
export const UNREAL = choice(`
  will would shall should may might can cannot could must to if wants? plans? planned hopes? expects?
  expected threatened`);

/** What else can stand between a subject and its verb: "has *since* been *narrowly* beaten". */
export const WITHIN_VERB = choice(`
  agreed decided found declared pronounced remained remains
  has have had having does do did also not never later first then now again already all both since still just
  \\p{L}{2,}ly`);

/** Who is called so beside somebody or something is another: "Varde's *rival*", "the *third* man", "an *earlier* offer". */
export const ANOTHER: ReadonlySet<string> = new Set(
  `other another rival rivals opponent opponents deputy predecessor successor brother sister wife husband son daughter
  father mother parents partner spokesman spokeswoman lawyer lawyers supporters critics aide ally allies
  first second third fourth fifth last previous earlier later initial preliminary draft half most some part
  older elder younger`.split(/\s+/),
);

/** They lead to two sides of one measure: "under 25", "over 50". */
export const MEASURES: ReadonlySet<string> = new Set(['under', 'below', 'over', 'above']);

/** Of some only, or of others than those told of before. */
export const SHARE = choice('one others? another some most many few several half each');

/** Any of some words. */
function choice(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`;
}
