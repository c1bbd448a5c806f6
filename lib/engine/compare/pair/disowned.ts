import type { SentenceReading } from '../../match/pair/sentence-reading.ts';

/** What somebody denies, or says has not been so of himself: "denied taking it", "said he had not seen it". */
const DISOWNED =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|(?:said|says?|insist(?:s|ed)?) (?:that )?(?:he|she|it|they) (?:had|has|have|did|was|were)(?:n['’]t| not| never)|(?:be)?nekte[rt]?|bestr(?:eitet|itt|itten))(?!\p{L})/iu;
/** What is so according to somebody. */
const CLAIMED =
  /(?<!\p{L})(?:sa(?:ys?|id)|told|accuse[sd]?|alleg(?:es?|ed|edly|ations?)|claim(?:s|ed)?|confirm(?:s|ed)?|report(?:s|ed|edly)?|insist(?:s|ed)?|according to|ifølge|hevde[rt]?|behaupte[nt]|laut)(?!\p{L})/iu;

/** Whether one sentence tells that somebody denies something, and the other that somebody says so: both are so. */
export function isClaimBesideDenial(denial: SentenceReading, other: SentenceReading): boolean {
  return DISOWNED.test(denial.text) && CLAIMED.test(other.text);
}
