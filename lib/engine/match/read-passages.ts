import type { Mark } from '../framing/mark.ts';
import { type Knowledge, readText } from '../story/knowledge.ts';
import type { ArticleSentence } from '../text/article-sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Passage } from './passage.ts';
import { resolveReferences } from './references.ts';

/** The sentences of an article as passages, in order. Offsets of tokens and mentions are within the article's text. */
export function readPassages(sentences: ArticleSentence[], marks: Mark[], knowledge: Knowledge): Passage[] {
  const passages = sentences.map((sentence) => readPassage(sentence, knowledge));
  resolveReferences(passages, speakersOf(passages, marks, knowledge), knowledge);
  return passages;
}

function readPassage(sentence: ArticleSentence, knowledge: Knowledge): Passage {
  const { tokens, mentions } = readText(sentence.text, knowledge);
  const inArticle = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + sentence.start,
    end: span.end + sentence.start,
  });
  return {
    ...sentence,
    tokens: tokens.map(inArticle),
    mentions: mentions.map(inArticle),
    ids: new Set(mentions.map(({ id }) => id)),
    meant: new Set(),
  };
}

/** For each sentence, the entities named as the speakers of what is quoted in it. */
function speakersOf(passages: Passage[], marks: Mark[], knowledge: Knowledge): Set<string>[] {
  const spoken = marks.filter((mark) => mark.speaker !== undefined);
  return passages.map((passage) => {
    const speakers = spoken.filter((mark) => overlaps(mark, passage)).map((mark) => mark.speaker ?? '');
    return new Set(speakers.flatMap((speaker) => entitiesIn(speaker, knowledge)));
  });
}

function entitiesIn(text: string, knowledge: Knowledge): string[] {
  return readText(text, knowledge)
    .mentions.map(({ id }) => id)
    .filter((id) => knowledge.entities.has(id));
}
