import type { Mark } from '../framing/mark.ts';
import type { FactMatch } from '../match/match-facts.ts';
import type { Passage } from '../match/passage.ts';
import type { Entity } from '../story/pack.ts';
import { type Span, within } from '../text/span.ts';

/** Ships, exercises and plans are written between marks; the name of a land or a person between them is a stance. */
const NAMED_IN_MARKS: readonly Entity['kind'][] = ['vessel', 'event', 'thing'];

/**
 * A page's marks once its story is known. Words that a source quotes somebody with are no scare quote, though the page
 * not say whose they are; nor is the name of a thing of the story that is all there is between the marks.
 */
export function storyMarks(
  marks: Mark[],
  matches: FactMatch[],
  passages: Passage[],
  entities: ReadonlyMap<string, Entity>,
): Mark[] {
  const quoted = matches.flatMap(({ quotes }) => quotes.map(({ span }) => span));
  const names = passages
    .flatMap(({ mentions }) => mentions)
    .filter(({ id }) => NAMED_IN_MARKS.some((kind) => kind === entities.get(id)?.kind));
  return marks.flatMap((mark): Mark[] => {
    if (mark.kind !== 'scare-quote') return [mark];
    const words = betweenMarks(mark);
    if (names.some((name) => name.start === words.start && name.end === words.end)) return [];
    const isKnown = quoted.some((quotation) => within(words, quotation));
    return isKnown ? [{ ...mark, kind: 'partial-quote', isStance: false }] : [mark];
  });
}

/** Each of the two marks is one character. */
function betweenMarks({ start, end }: Mark): Span {
  return { start: start + 1, end: end - 1 };
}
