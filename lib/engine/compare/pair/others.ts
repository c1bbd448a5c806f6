import type { SentenceReading } from '../../match/pair/sentence-reading.ts';

/** It tells of another beside those told of elsewhere; "the third largest" does not. */
const BESIDE =
  /(?<!\p{L})(?:also|too|another|others?|(?:second|third|fourth)(?! \p{L}+est(?!\p{L}))|further|elsewhere|også|annen|andre|tredje|auch|weitere[rsn]?|zweite[rsn]?|dritte[rsn]?)(?!\p{L})/iu;
/** What a crowd does here, another may do there. */
const CROWD =
  /(?<!\p{L})(?:hundreds|thousands|crowds?|protest(?:er)?s|demonstrat(?:or|ion)s|marches|hundrevis|tusenvis|demonstranter|hunderte|tausende)(?!\p{L})/iu;

/** Whether two sentences may tell of two of a kind: a third man, thousands here and thousands there. */
export function tellOfOthers(a: SentenceReading, b: SentenceReading): boolean {
  return BESIDE.test(a.text) !== BESIDE.test(b.text) || (CROWD.test(a.text) && CROWD.test(b.text));
}
