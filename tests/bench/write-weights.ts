import { writeFileSync } from 'node:fs';
import type { Weights } from '../../lib/engine/match/pair/logistic.ts';
import { auc, f1From, type Scored } from './metrics.ts';

const FILE = new URL('../../lib/engine/match/pair/weights.ts', import.meta.url);

/** Weights, the threshold from which two texts are the same, and the scores of what was held back, fold by fold. */
export interface Fitted {
  weights: Weights;
  threshold: number;
  figures: Record<string, Scored[][]>;
}

/** Writes the engine's weights, with the figures they reach on held-back topics at their head. */
export function writeWeights({
  sentence,
  story,
  context,
}: Record<'sentence' | 'story' | 'context', Fitted>): void {
  const lines = [sentence, story, context].flatMap(figureLines);
  for (const line of lines) console.log(line);
  const text = [
    "import type { ContextSignals } from '../context-signals.ts';",
    "import type { ArticleSignals } from './article-signals.ts';",
    "import type { Weights } from './logistic.ts';",
    "import type { SentenceSignals } from './signals.ts';",
    '',
    '/*',
    ' * Written by `node tests/bench/fit.ts`; not to be edited by hand. Logistic regressions on the dev files alone.',
    ' * On topics held back two at a time, the mean over the folds, F1 at the thresholds below (chosen on all topics):',
    ' *',
    ...lines.map((line) => ` *   ${line}`),
    ' */',
    '',
    constant(
      'SENTENCE_WEIGHTS',
      'SentenceSignals',
      'Of two sentences of which nothing else is known.',
      sentence,
    ),
    threshold('SAME_SENTENCE_FROM', sentence),
    constant('ARTICLE_WEIGHTS', 'ArticleSignals', 'Of two articles.', story),
    threshold('SAME_STORY_FROM', story),
    constant('CONTEXT_WEIGHTS', 'ContextSignals', 'Of two sentences whose articles are known.', context),
    threshold('SAME_IN_CONTEXT_FROM', context),
  ];
  writeFileSync(FILE, text.join('\n'));
}

function figureLines({ figures, threshold }: Fitted): string[] {
  return Object.entries(figures).map(([name, folds]) => {
    const mean = (measure: (items: Scored[]) => number) =>
      folds.reduce((sum, items) => sum + measure(items), 0) / folds.length;
    const f1 = mean((items) => f1From(items, threshold));
    return `${name}: AUC ${mean(auc).toFixed(3)}, F1 ${f1.toFixed(3)}`;
  });
}

function constant(name: string, signals: string, comment: string, { weights }: Fitted): string {
  const entries = Object.entries(weights).map(([key, value]) => `  ${key}: ${value.toFixed(4)},`);
  return `/** ${comment} */\nexport const ${name}: Weights<keyof ${signals}> = {\n${entries.join('\n')}\n};\n`;
}

function threshold(name: string, { threshold }: Fitted): string {
  return `export const ${name} = ${threshold.toFixed(3)};\n`;
}
