import { afterEach, expect, test } from 'vitest';
import { type ExtractedArticle, extractArticle } from '../../lib/page/extract.ts';
import { type BlockPlace, locate, rangeFor } from '../../lib/page/places.ts';
import { PARAGRAPHS } from './extract-page.ts';

afterEach(() => document.body.replaceChildren());

/** Puts an article with this markup for its second paragraph into the live page and reads it. */
function show(second: string): ExtractedArticle {
  const article = document.createElement('article');
  const fragment = document
    .createRange()
    .createContextualFragment(
      `<h1>Rebuilt</h1><p>${PARAGRAPHS[0]}</p><p>${second}</p><p>${PARAGRAPHS[2]}</p>`,
    );
  article.append(fragment);
  document.body.append(article);
  const extracted = extractArticle(document, 'https://quay.example/a');
  if (!extracted) throw new Error('No article was found.');
  return extracted;
}

function placeOf({ article, places }: ExtractedArticle, words: string): Range {
  const start = article.text.indexOf(words);
  const range = rangeFor(places, { start, end: start + words.length });
  if (!range) throw new Error(`No place for ${words}.`);
  return range;
}

test('A span across inline elements and folded white space is found in the page.', () => {
  const extracted = show(
    'The <b>harbour\n\n   board</b>&nbsp; has <a href="/x">voted</a> on the old tower at last.',
  );
  expect(extracted.article.blocks[1]?.text).toBe('The harbour board has voted on the old tower at last.');
  const range = placeOf(extracted, 'harbour board has voted on');
  expect(range.toString().replace(/\s+/g, ' ')).toBe('harbour board has voted on');
});

test('Soft hyphens and zero-width spaces are not in the text and do not shift it.', () => {
  const extracted = show('The har\u00ADbour\u200B board has voted on the old tower at last.');
  expect(extracted.article.blocks[1]?.text).toBe('The harbour board has voted on the old tower at last.');
  expect(placeOf(extracted, 'board has').toString()).toBe('board has');
});

test('A line break is a space that stands in no text node.', () => {
  const extracted = show('The harbour board<br>has voted on the old tower at last.');
  const { article, places } = extracted;
  expect(article.blocks[1]?.text).toBe('The harbour board has voted on the old tower at last.');
  expect(locate(places, article.text.indexOf(' has voted'))).toBeNull();
  expect(placeOf(extracted, 'board has').toString()).toBe('boardhas');
});

test('Every block is where its place says.', () => {
  const { article, places } = show(
    'It costs 4 million, <i>Holm</i> said, and will last for a hundred years.',
  );
  expect(places.map(({ start, end }) => article.text.slice(start, end))).toEqual(
    article.blocks.map((block) => block.text),
  );
});

test('Nothing is between two blocks or past the end.', () => {
  const { article, places } = show('It costs 4 million, Holm said, and will last for a hundred years.');
  const joint = article.text.indexOf('\n\n');
  expect(locate(places, joint)).toBeNull();
  expect(locate(places, joint + 1)).toBeNull();
  expect(locate(places, article.text.length)).toBeNull();
  expect(locate(places, -1)).toBeNull();
});

test('A place is lost when its text node is taken away or cut short.', () => {
  const { places } = show('It costs 4 million, Holm said, and will last for a hundred years.');
  const first = locate(places, 0)?.node;
  first?.replaceData(3, first.length, '');
  expect(rangeFor(places, { start: 0, end: 10 })).toBeNull();
  document.querySelector('article')?.remove();
  expect(rangeFor(places, { start: 0, end: 2 })).toBeNull();
});

test('An empty span has no place.', () => {
  const { places } = show('It costs 4 million, Holm said, and will last for a hundred years.');
  expect(rangeFor(places, { start: 4, end: 4 })).toBeNull();
});

const RUNS = [
  'lamp ',
  'tower',
  ' \n\t ',
  '\u00AD',
  '\u00A0',
  '👁',
  '&amp;',
  '<br>',
  ' <b>keeper</b> ',
  '<i> </i>',
  '<a href="/x">sea</a>',
];

for (const first of RUNS) {
  test(`Whatever follows ${JSON.stringify(first)}, every unit of the text is the one its place names, or a folded space.`, () => {
    for (const second of RUNS) {
      document.body.replaceChildren();
      const { article, places } = show(
        `It is said that${first}${second}${first}will be rebuilt and lit again.`,
      );
      expect(article.text).toContain('will be rebuilt and lit again.');
      expect(shownAt(places, article.text)).toBe(article.text);
    }
  });
}

/** The text as its places find it in the page; white space and what stands in no text node are spaces. */
function shownAt(places: readonly BlockPlace[], text: string): string {
  const units = Array.from({ length: text.length }, (_, offset) => {
    if (text[offset] === '\n') return '\n';
    const point = locate(places, offset);
    const unit = point?.node.data[point.offset] ?? ' ';
    return /\s/.test(unit) ? ' ' : unit;
  });
  return units.join('');
}
