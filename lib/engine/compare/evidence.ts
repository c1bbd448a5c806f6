import type { FactMatch } from '../match/match-facts.ts';
import type { FilledSlot } from '../match/match-telling.ts';
import type { Evidence } from './comparison.ts';

const SIGNAL_OF: Record<FilledSlot['how'], string> = {
  here: 'concept',
  neighbour: 'neighbour',
  meant: 'reference',
  near: 'context',
};

/** Why the engine takes the page's sentences to report the fact: every signal that fired, the weightiest first. */
export function evidenceOf(match: FactMatch): Evidence[] {
  const slots = match.slots.map((slot) => ({
    sentence: slot.sentence,
    signal: SIGNAL_OF[slot.how],
    page: slot.mention?.text ?? '',
    reference: slot.id,
    weight: slot.strength,
  }));
  const quotes = match.quotes.map(({ sentence, quote, match: { score } }) => ({
    sentence,
    signal: 'quotation',
    page: quote,
    reference: quote,
    weight: score,
  }));
  return distinct([...quotes, ...slots]).sort((a, b) => b.weight - a.weight);
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
