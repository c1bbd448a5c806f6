import type { FactMatch } from '../match/match-facts.ts';
import type { FilledSlot } from '../match/match-telling.ts';
import { CONCEPTS, isConceptId } from '../text/lexicon/concepts.ts';
import type { Evidence, Signal } from './comparison.ts';
import type { PageContext } from './page-context.ts';

const SIGNAL_OF: Record<FilledSlot['how'], Signal> = {
  here: 'concept',
  neighbour: 'context',
  meant: 'reference',
  near: 'context',
};

/** Why the engine takes the page's sentences to report the fact: every signal that fired, the weightiest first. */
export function evidenceOf(match: FactMatch, { text, knowledge }: PageContext): Evidence[] {
  const slots = match.slots.map(
    (slot): Evidence => ({
      sentence: slot.sentence,
      signal: SIGNAL_OF[slot.how],
      page: slot.mention?.text ?? '',
      reference: nameOf(slot.id, knowledge.names),
      weight: slot.strength,
    }),
  );
  const quotes = match.quotes.map(
    ({ sentence, quote, span, match: { score } }): Evidence => ({
      sentence,
      signal: 'quotation',
      page: text.slice(span.start, span.end),
      reference: quote,
      weight: score,
    }),
  );
  return distinct([...quotes, ...slots]).sort((a, b) => b.weight - a.weight);
}

/** What a slot's id stands for: a name, what one of the engine's concepts means, or the id in words. */
function nameOf(id: string, names: Map<string, string>): string {
  return names.get(id) ?? (isConceptId(id) ? CONCEPTS[id] : id.replaceAll('-', ' '));
}

function distinct(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ sentence, signal, page, reference }) => {
    const key = [sentence, signal, page, reference].join('\n');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
