import { compareArticle } from '../../lib/engine/compare/compare.ts';
import type { ComparedFact } from '../../lib/engine/compare/comparison.ts';
import { gatherPack } from '../../lib/engine/gather/gather-pack.ts';
import type { SavedArticle } from '../../lib/engine/gather/saved-article.ts';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { type Article, BLOCK_JOINT } from '../../lib/engine/text/article.ts';
import { sample } from './data.ts';
import { EVENT_SENTENCES, eventsBySentence } from './event-sentences.ts';
import type { Bench, BenchResult, Figure } from './figure.ts';
import { type StoryDocument, storyDocuments } from './same-event.ts';

/** Each takes its story's pack to be gathered anew, which takes a quarter of a second. */
const HELD_BACK = 66;

/**
 * Articles of ECB+ held back and compared with the pack that is gathered from their story's other articles.
 *
 * `recognised`: of their own story. `look-alikes-told-apart`: not of the look-alike story of their topic, when that
 * alone is known. `omitted-precision`: facts said to be left out that share no annotated event with the page; many
 * share one and tell another part of it, so that this is the least it can be. `found-precision`: facts with an
 * annotated event said to be on the page that share one with it.
 */
export const gathered: Bench = {
  name: 'gathered',
  needs: [EVENT_SENTENCES, 'bench/same-event/documents.jsonl'],
  run: compareHeldBack,
};

function compareHeldBack(): BenchResult {
  const documents = storyDocuments();
  const events = eventsBySentence();
  const packs = new Map(
    [...Map.groupBy(documents, ({ story }) => story)].map(([story, own]) => [story, packOf(own)]),
  );
  const pages = sample(documents, HELD_BACK);
  const own = pages.map((page) => {
    const others = documents.filter(({ story, doc }) => story === page.story && doc !== page.doc);
    const pack = packOf(others);
    return { page, pack, comparison: compareArticle(articleOf(page), [pack]) };
  });
  const lookAlike = pages.map((page) => {
    const other = documents.find(({ topic, story }) => topic === page.topic && story !== page.story);
    const pack = packs.get(other?.story ?? '');
    return compareArticle(articleOf(page), pack === undefined ? [] : [pack]).story === null;
  });
  const facts = own.flatMap(({ page, pack, comparison }) =>
    comparison.facts.map((fact) => ({ fact, ...sharedEvents(fact, page, pack, events) })),
  );
  const omitted = facts.filter(({ fact }) => fact.verdict === 'omitted').map(({ isShared }) => !isShared);
  const found = facts.filter(({ fact, isKnown }) => isKnown && isSaidToBeThere(fact));
  return {
    figures: [
      shareOf(
        'recognised',
        own.map(({ comparison }) => comparison.story !== null),
      ),
      shareOf('look-alikes-told-apart', lookAlike),
      shareOf('omitted-precision', omitted),
      shareOf(
        'found-precision',
        found.map(({ isShared }) => isShared),
      ),
    ],
  };
}

function shareOf(figure: string, items: boolean[]): Figure {
  const engine = items.filter((isSo) => isSo).length / (items.length || 1);
  return { bench: 'gathered', figure, engine, baselines: {}, items: items.length };
}

function isSaidToBeThere({ onPage, verdict }: ComparedFact): boolean {
  return onPage && verdict !== 'unsure';
}

/** Whether any event of a fact is annotated, and whether the page tells of one of them. */
function sharedEvents(
  { id }: ComparedFact,
  page: StoryDocument,
  pack: StoryPack,
  eventsIn: (text: string) => string[],
): { isKnown: boolean; isShared: boolean } {
  const told = new Set(page.sentences.flatMap(eventsIn));
  const reported = pack.reports.filter(({ fact }) => fact === id);
  const events = reported.flatMap(({ wording }) => eventsIn(wording));
  return { isKnown: events.length > 0, isShared: events.some((event) => told.has(event)) };
}

function packOf(documents: StoryDocument[]): StoryPack {
  const { story = '' } = documents[0] ?? {};
  return gatherPack({ id: story, title: story, articles: documents.map(savedOf), edits: [], revision: 1 });
}

function savedOf(document: StoryDocument): SavedArticle {
  const name = document.doc.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  const url = `https://${name}.example/`;
  const [title = ''] = document.sentences;
  return { ...articleOf(document), id: name, url, title, outlet: name, version: 1, savedAt: 0 };
}

function articleOf({ sentences }: StoryDocument): Article {
  const unknown = { url: null, title: null, byline: null, outlet: null, published: null };
  const blocks = sentences.map((text) => ({ kind: 'paragraph' as const, text }));
  return { ...unknown, language: 'en', partial: false, blocks, text: sentences.join(BLOCK_JOINT) };
}
