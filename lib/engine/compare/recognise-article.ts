import { originOf } from '../match/origin.ts';
import { type ArticleReading, readArticleText } from '../match/pair/article-reading.ts';
import { lazily } from '../match/pair/lazily.ts';
import { OF_STORY_FROM, storyLikeness } from '../match/story-likeness.ts';
import { isInTime, recogniseStory } from '../story/detect.ts';
import { isGathered } from '../story/facts-by-reports.ts';
import type { StoryPack } from '../story/pack.ts';
import { type CompiledSignature, compileSignature } from '../story/signature.ts';
import { glanceOf, type ReadPage } from './read-page.ts';
import { confidenceByFacts } from './recognise-by-facts.ts';

/** The story a whole article covers. */
export interface RecognisedStory {
  pack: StoryPack;
  /** 0..1; 1 for an article of the pack itself. */
  confidence: number;
}

/** No likeness is certain. */
const MOST_CONFIDENCE = 0.99;

/**
 * The pack whose story the article covers, or `null`: of all packs the surest. An article of a pack, or a copy of one,
 * is of its story.
 */
export function recogniseArticle(page: ReadPage, packs: StoryPack[]): RecognisedStory | null {
  const own = packs.find((pack) => originOf(page.article, pack).source !== null);
  if (own) return { pack: own, confidence: 1 };
  const reading = lazily(() => readWhole(page));
  const recognised = packs.map((pack) => ({ pack, confidence: confidenceIn(page, pack, reading) }));
  return recognised.reduce<RecognisedStory | null>(
    (surest, each) => (each.confidence > (surest?.confidence ?? 0) ? each : surest),
    null,
  );
}

/**
 * How sure the page is coverage of the pack's story; 0 where it is not sure enough. Of a gathered pack the signature
 * decides nothing here: beside the whole article's likeness it adds look-alikes (on ECB+ 10 of 100) for hardly one more
 * recognised. It is what the detector goes by, which sees no more than the opening.
 */
function confidenceIn(page: ReadPage, pack: StoryPack, reading: () => ArticleReading): number {
  const { article, language } = page;
  if (language === null || !isInTime(article.published, pack.signature)) return 0;
  if (!isGathered(pack)) {
    const glance = recogniseStory(glanceOf(page), [signatureOf(pack)]);
    return glance?.confidence ?? confidenceByFacts(page, pack);
  }
  const likeness = storyLikeness(reading(), language, pack);
  return likeness >= OF_STORY_FROM ? Math.min(MOST_CONFIDENCE, likeness) : 0;
}

function readWhole({ sentences, language }: ReadPage): ArticleReading {
  return readArticleText(
    sentences.map(({ text }) => text),
    language ?? 'en',
  );
}

const signatures = new WeakMap<StoryPack, CompiledSignature>();

function signatureOf(pack: StoryPack): CompiledSignature {
  const signature = signatures.get(pack) ?? compileSignature(pack);
  signatures.set(pack, signature);
  return signature;
}
