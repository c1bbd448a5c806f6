import type { Mark } from '../framing/mark.ts';
import type { Correction } from '../match/correction.ts';
import { type FactMatch, matchFacts } from '../match/match-facts.ts';
import { originOf, type PageOrigin } from '../match/origin.ts';
import type { StoryPack } from '../story/pack.ts';
import { titleLanguage } from '../story/wording-language.ts';
import type { Article } from '../text/article.ts';
import { overlaps } from '../text/span.ts';
import { compareFact } from './compare-fact.ts';
import type {
  ComparedArticle,
  ComparedFact,
  ComparedSource,
  ComparedStory,
  Comparison,
  FramingMark,
} from './comparison.ts';
import { factOfMark } from './marks-of-fact.ts';
import { passagesOf, type ReadPage, readPage } from './read-page.ts';
import { recogniseArticle } from './recognise-article.ts';
import { storyMarks } from './story-marks.ts';

/**
 * The comparison of one article with the story it covers, if it covers one of the packs' stories: the one value
 * that every surface draws from. A page of no known story gives its sentences and framing, and no facts. What the
 * reader says of a match goes before what the engine finds.
 */
export function compareArticle(
  article: Article,
  packs: StoryPack[],
  corrections: readonly Correction[] = [],
): Comparison {
  const page = readPage(article);
  const story = recogniseArticle(page, packs);
  const read = story && passagesOf(page, story.pack);
  if (!story || !read) return withoutStory(page);

  const { pack, confidence } = story;
  const origin = originOf(article, pack);
  const matches = matchFacts(pack, read.passages, read.knowledge.language, corrections);
  const marks = storyMarks(page.marks, matches, read.passages, read.knowledge.entities);
  const context = { text: article.text, published: article.published, marks, matches, pack, ...read };
  const matchOf = new Map(matches.map((match) => [match.fact.id, match]));
  const facts = pack.facts.map((fact) =>
    compareFact(fact, matchOf.get(fact.id) ?? null, pack, origin, article, context),
  );
  return {
    schema: 'crossread/comparison@1',
    story: storyEntry(pack, confidence),
    article: articleEntry(page, origin),
    facts: inPageOrder(facts),
    framing: framingOf(marks, page, matches),
    unmatched: unmatchedIn(page, facts),
    sources: sourceEntries(pack, origin),
  };
}

function withoutStory(page: ReadPage): Comparison {
  return {
    schema: 'crossread/comparison@1',
    story: null,
    article: articleEntry(page, { source: null, origin: 'page' }),
    facts: [],
    framing: framingOf(page.marks, page, []),
    unmatched: page.sentences.map(({ index }) => index),
    sources: [],
  };
}

function storyEntry(pack: StoryPack, confidence: number): ComparedStory {
  const { id, title, translations } = pack;
  return {
    id,
    title,
    language: titleLanguage(pack),
    ...(translations === undefined ? {} : { translations }),
    confidence,
  };
}

function articleEntry({ article, language, sentences }: ReadPage, origin: PageOrigin): ComparedArticle {
  const { url, title, outlet, published, partial } = article;
  return {
    url,
    title,
    outlet,
    published,
    language,
    partial,
    isSource: origin.source,
    origin: origin.origin,
    sentences: sentences.map(({ index, start, end, text }) => ({ index, start, end, text })),
  };
}

function sourceEntries({ articles, outlets }: StoryPack, page: PageOrigin): ComparedSource[] {
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  return articles.map(({ id, outlet, kind, url, language, published, origin, read }) => ({
    id,
    outlet,
    name: names.get(outlet) ?? outlet,
    kind,
    url,
    language,
    published,
    origin,
    read,
    isOwnSource: origin === page.origin,
  }));
}

/** Facts on the page by their first sentence, then the others as the pack has them. */
function inPageOrder(facts: ComparedFact[]): ComparedFact[] {
  const place = ({ onPage, sentences }: ComparedFact) =>
    onPage ? (sentences[0] ?? 0) : Number.POSITIVE_INFINITY;
  return facts
    .map((fact, at) => ({ fact, at }))
    .sort((a, b) => place(a.fact) - place(b.fact) || a.at - b.at)
    .map(({ fact }) => fact);
}

function framingOf(marks: Mark[], { sentences }: ReadPage, matches: FactMatch[]): FramingMark[] {
  return marks.flatMap((mark) => {
    const sentence = sentences.find((candidate) => overlaps(candidate, mark));
    return sentence ? [framingEntry(mark, sentence.index, matches)] : [];
  });
}

function framingEntry(mark: Mark, sentence: number, matches: FactMatch[]): FramingMark {
  const { kind, start, end, text, speaker } = mark;
  const fact = factOfMark(mark, matches)?.fact.id;
  return {
    kind,
    sentence,
    start,
    end,
    text,
    ...(speaker === undefined ? {} : { speaker }),
    ...(fact === undefined ? {} : { fact }),
  };
}

function unmatchedIn({ sentences }: ReadPage, facts: ComparedFact[]): number[] {
  const matched = new Set(facts.filter(({ onPage }) => onPage).flatMap(({ sentences }) => sentences));
  return sentences.map(({ index }) => index).filter((index) => !matched.has(index));
}
