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
  const rarityOf = (count: number) => Math.log(1 + (total + 1) / (count + 1));
  const unseen = rarityOf(0);
  const rarities = new Map([...counts].map(([word, count]) => [word, rarityOf(count)]));
  return (word) => rarities.get(word) ?? unseen;
}
