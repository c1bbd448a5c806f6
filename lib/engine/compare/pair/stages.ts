import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import { generalKnowledge, readText } from '../../story/knowledge.ts';
import type { Span } from '../../text/span.ts';
import { isUnreal } from '../modality.ts';
import type { Conflict } from './conflict.ts';

/** How far an agreement has come. What is agreed may be signed: a different level of detail, no conflict. */
type Stage = 'ahead' | 'done' | 'off';

const STAGES: Record<string, Stage> = {
  '@status-planned': 'ahead',
  '@status-opened': 'ahead',
  '@status-agreed': 'done',
  '@status-signed': 'done',
  '@status-in-force': 'done',
  '@status-cancelled': 'off',
};
/** Only agreements and talks have these stages: ships are launched and doors opened. */
const HAS_STAGES = new Set(['@agreement', '@talks']);

interface ToldStage extends Span {
  stage: Stage;
}

/** The stages of an agreement on which two sentences conflict: talks opened, or the treaty signed. */
export function stageConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  const [inA, inB] = [stagesOf(a), stagesOf(b)];
  const [page, reference] = [inA[0], inB[0]];
  if (page === undefined || reference === undefined) return [];
  if (inA.some(({ stage }) => inB.some((other) => other.stage === stage))) return [];
  return [{ kind: 'status', a: page, b: reference }];
}

const known = new WeakMap<SentenceReading, ToldStage[]>();

function stagesOf(reading: SentenceReading): ToldStage[] {
  const stages = known.get(reading) ?? findStages(reading);
  known.set(reading, stages);
  return stages;
}

function findStages({ text, language }: SentenceReading): ToldStage[] {
  const { tokens, mentions } = readText(text, generalKnowledge(language));
  if (!mentions.some(({ id }) => HAS_STAGES.has(id))) return [];
  return mentions.flatMap((mention): ToldStage[] => {
    const stage = STAGES[mention.id];
    if (stage === undefined) return [];
    const isAhead = mention.id !== '@status-planned' && isUnreal(tokens, mention.first, language);
    return [{ stage: isAhead ? 'ahead' : stage, start: mention.start, end: mention.end }];
  });
}
