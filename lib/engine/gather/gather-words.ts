import { readSentence } from '../match/pair/read-sentence.ts';
import type { Concept } from '../story/pack.ts';
import type { ReadArticle } from './told.ts';

/** The opening, as the detector has it: the headline and so many words. */
const OPENING_WORDS = 60;
/** More frequent words (`rarityOf`) tell nothing of a story. */
const LEAST_RARITY = 3;

/** What a page shows first: its headline and its first words. */
export function openingOf({ article }: ReadArticle): string {
  return `${article.title}\n${article.text.split(/\s+/, OPENING_WORDS).join(' ')}`;
}

/** The words that are no names in the openings of a story's articles, each with the forms it stands in. */
export function gatherWords(articles: ReadArticle[]): Concept[] {
  const concepts = new Map<string, { language: string; forms: Set<string> }>();
  for (const source of articles) {
    const { words } = readSentence(openingOf(source), source.language);
    for (const { stem, kind, lower, rarity } of words) {
      if (kind !== 'plain' || rarity < LEAST_RARITY || !isPlainWord(lower)) continue;
      const id = `w-${source.language}-${stem}`;
      const concept = concepts.get(id) ?? { language: source.language, forms: new Set() };
      concepts.set(id, concept);
      concept.forms.add(lower);
    }
  }
  return [...concepts].map(([id, { language, forms }]) => ({ id, terms: { [language]: [...forms].sort() } }));
}

/** Letters alone, so that its stem can stand in an id. */
function isPlainWord(lower: string): boolean {
  return /^[a-z]{3,40}$/.test(lower);
}
