import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { HoverCard } from '../../lib/page/hover-card.ts';
import { PageHighlights } from '../../lib/page/page-highlights.ts';
import { passage, pause, reading, readParagraphs, SENTENCES, showArticle } from './highlights-page.ts';

/** An input of any of these names hides the property of its form. */
const NAMES = [
  'parentNode',
  'parentElement',
  'assignedSlot',
  'nodeName',
  'ownerDocument',
  'getRootNode',
  'getBoundingClientRect',
  'getClientRects',
  'scrollIntoView',
  'closest',
  'matches',
  'contains',
  'focus',
  'isConnected',
];

let form: HTMLFormElement;
let highlights: PageHighlights;
let card: HoverCard;
const errors: unknown[] = [];
const onError = (event: ErrorEvent) => errors.push(event.error);

beforeEach(() => {
  const article = showArticle();
  form = document.createElement('form');
  document.body.append(form);
  form.append(article);
  form.tabIndex = 0;
  form.style.padding = '40px';
  form.append(
    ...NAMES.map((name) => Object.assign(document.createElement('input'), { type: 'hidden', name })),
  );
  highlights = new PageHighlights(reading(), SENTENCES, readParagraphs);
  highlights.paint([passage(0, 'differs'), passage(1, 'framed')]);
  card = new HoverCard(highlights, { label: 'Crossread', css: '', render: () => <p>One card</p> });
  addEventListener('error', onError);
});
afterEach(() => {
  removeEventListener('error', onError);
  card.dispose();
  highlights.dispose();
  document.body.replaceChildren();
  expect(errors.splice(0)).toEqual([]);
});

describe('in a form whose inputs hide its properties', () => {
  it('a card opens, stays, and closes', async () => {
    expect(form.parentNode).toBeInstanceOf(HTMLInputElement);
    card.open(0);
    await pause(300);
    expect(card.sentence).toBe(0);
    card.close();
    expect(card.sentence).toBeNull();
  });

  it('a card gives the focus back', () => {
    HTMLElement.prototype.focus.call(form);
    card.open(0);
    card.close();
    expect(document.activeElement).toBe(form);
    expect(card.sentence).toBeNull();
  });

  it('a sentence that stands in the form itself is shown', () => {
    const [first] = document.querySelectorAll('article p');
    form.prepend(first?.firstChild ?? '');
    expect(highlights.show(0)).toBe(true);
  });

  it('the keyboard may pass over the form', async () => {
    await userEvent.tab();
    expect(document.activeElement).toBe(form);
  });
});
