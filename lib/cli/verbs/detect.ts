import { readPage } from '../../engine/compare/read-page.ts';
import { recogniseArticle } from '../../engine/compare/recognise-article.ts';
import type { StoryPack } from '../../engine/story/pack.ts';
import type { LineVerb } from '../lines.ts';
import { articleOrNull } from '../read-input.ts';

/** `{html | text, url?, title?}` → the story it covers, or null. */
export function detectWith(packs: StoryPack[]): LineVerb {
  return (input) => {
    const article = articleOrNull(input);
    const story = article && recogniseArticle(readPage(article), packs);
    return { story: story ? { id: story.pack.id, confidence: story.confidence } : null };
  };
}
