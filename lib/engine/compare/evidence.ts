import type { FactMatch } from '../match/match-facts.ts';
import type { Retelling } from '../match/match-reports.ts';
import type { FilledSlot } from '../match/match-telling.ts';
import { CONCEPTS, isConceptId } from '../text/lexicon/concepts.ts';
import type { Evidence, Signal } from './comparison.ts';
import type { PageContext } from './page-context.ts';
import { sharedWords } from './shared-words.ts';

const SIGNAL_OF: Record<FilledSlot['how'], Signal> = {
  here: 'concept',
  neighbour: 'context',
  meant: 'reference',
  near: 'context',
};

/** Why the engine takes the page's sentences to report the fact: every signal that fired, the weightiest first. */
export function evidenceOf(match: FactMatch, context: PageContext): Evidence[] {
  const { text, knowledge } = context;
  const slots = match.slots.map(
    (slot): Evidence => ({
      sentence: slot.sentence,
      signal: slot.how === 'here' && knowledge.entities.has(slot.id) ? 'entity' : SIGNAL_OF[slot.how],
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
  const found = distinct([...quotes, ...slots, ...retold(match)]).sort((a, b) => b.weight - a.weight);
  return [...saidByReader(match, context), ...found];
}

/** What each sentence has in common with the report that it retells most surely. */
function retold({ retellings }: FactMatch): Evidence[] {
  const surest = new Map<number, Retelling>();
  for (const retelling of retellings) {
    const { sentence, probability } = retelling;
    if (probability > (surest.get(sentence)?.probability ?? 0)) surest.set(sentence, retelling);
  }
  return [...surest.values()].flatMap(({ sentence, page, reference }) =>
    sharedWords(page, reference).map((shared): Evidence => ({ sentence, ...shared })),
  );
}

function saidByReader({ saidByReader }: FactMatch, { text }: PageContext): Evidence[] {
  return saidByReader.map(({ sentence, span }): Evidence => {
    const words = text.slice(span.start, span.end);
    return { sentence, signal: 'reader', page: words, reference: words, weight: 1 };
  });
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
