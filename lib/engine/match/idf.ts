/** How rare a word is among some texts: its inverse document frequency. */
export type Rarity = (word: string) => number;

/**
 * Inverse document frequency over the given texts, smoothed (Robertson & Spärck Jones 1976): a word of every text
 * counts little, a word of one counts most. Each text is given by its words.
 */
export function rarityIn(texts: Iterable<Iterable<string>>): Rarity {
  const counts = new Map<string, number>();
  let total = 0;
  for (const words of texts) {
    total += 1;
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log(1 + (total + 1) / ((counts.get(word) ?? 0) + 1));
}

/** The cosine of two texts' words, each weighted by its rarity, 0..1; 0 where one is empty. */
export function cosine(a: string[], b: string[], rarity: Rarity): number {
  const weightsA = weigh(a, rarity);
  const weightsB = weigh(b, rarity);
  let dot = 0;
  for (const [word, weight] of weightsA) dot += weight * (weightsB.get(word) ?? 0);
  const length = norm(weightsA) * norm(weightsB);
  return length === 0 ? 0 : dot / length;
}

function weigh(words: string[], rarity: Rarity): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + rarity(word));
  return weights;
}

function norm(weights: Map<string, number>): number {
  return Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
