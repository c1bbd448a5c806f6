import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type CardView, HoverCard } from '../../lib/page/hover-card.ts';
import { PageHighlights } from '../../lib/page/page-highlights.ts';
import { IN_GOOD_TIME } from '../in-good-time.ts';
import { passage, pause, reading, readParagraphs, SENTENCES, showArticle } from './highlights-page.ts';

let article: HTMLElement;
let highlights: PageHighlights;
let card: HoverCard;
let shown: CardView[];
let roots: ShadowRoot[];

/** The tests look into the closed tree; a page cannot. */
const attachShadow = Element.prototype.attachShadow;

beforeEach(() => {
  roots = [];
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  article = showArticle();
  article.style.cssText = 'width:340px;margin:120px 30px;font:18px/1.5 Georgia';
  highlights = new PageHighlights(reading(), SENTENCES, readParagraphs);
  highlights.paint([passage(0, 'differs'), passage(1, 'framed'), passage(3, 'only-here')]);
  shown = [];
  card = new HoverCard(highlights, {
    label: 'Crossread',
    css: '.content{padding:12px;background:#fff}',
    render(view) {
      shown.push(view);
      return (
        <div class="content" style={{ width: '300px', height: '140px' }}>
          <button type="button" onClick={view.onClose}>
            {`Sentence ${view.sentence}`}
          </button>
        </div>
      );
    },
  });
});
afterEach(async () => {
  card.dispose();
  highlights.dispose();
  Element.prototype.attachShadow = attachShadow;
  document.body.replaceChildren();
  getSelection()?.removeAllRanges();
  await userEvent.hover(document.documentElement, { position: { x: 2, y: 2 } } as never);
});

const host = () => [...document.documentElement.children].find((element) => element.hasAttribute('popover'));
const frame = () => roots.at(-1)?.querySelector('.frame') as HTMLElement;
const paragraphAt = (index: number) => article.children[index] as HTMLElement;
const pointAt = (index: number) =>
  userEvent.hover(paragraphAt(index), { position: { x: 60, y: 12 } } as never);
const click = (index: number, x = 60) =>
  userEvent.click(paragraphAt(index), { position: { x, y: 12 } } as never);
const opened = (sentence: number) => vi.waitFor(() => expect(card.sentence).toBe(sentence), IN_GOOD_TIME);
const closed = () => vi.waitFor(() => expect(host()).toBeUndefined(), IN_GOOD_TIME);

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('the hover card', () => {
  it('opens when the pointer rests on a highlighted sentence', async () => {
    await pointAt(0);
    await opened(0);
    expect(shown.at(-1)).toMatchObject({ sentence: 0, isPinned: false, position: 1, count: 3 });
  });

  it('opens on the one sentence of a paragraph that is highlighted, not on its neighbour', async () => {
    await pointAt(2);
    await pause(400);
    expect(card.sentence).toBeNull();
  });

  it('does not open beside the text', async () => {
    await userEvent.hover(article, { position: { x: 338, y: 30 } } as never);
    await pause(400);
    expect(card.sentence).toBeNull();
  });

  it('goes when the pointer has left', async () => {
    await pointAt(0);
    await opened(0);
    await userEvent.hover(document.body, { position: { x: 5, y: 500 } } as never);
    await closed();
  });

  it('stays while the pointer is in it', async () => {
    await pointAt(0);
    await opened(0);
    await pause(100);
    const box = frame().getBoundingClientRect();
    await userEvent.hover(document.documentElement, {
      position: { x: box.left + 9, y: box.top + 9 },
    } as never);
    await pause(900);
    expect(card.sentence).toBe(0);
  });

  it('is pinned by a click and closed by the next one elsewhere', async () => {
    await click(0);
    await opened(0);
    expect(shown.at(-1)?.isPinned).toBe(true);
    await userEvent.hover(document.body, { position: { x: 5, y: 500 } } as never);
    await pause(700);
    expect(card.sentence).toBe(0);
    await userEvent.click(document.body, { position: { x: 5, y: 500 } } as never);
    await closed();
  });

  it('leaves a click on a link to the page', async () => {
    const link = Object.assign(document.createElement('a'), {
      href: '#x',
      textContent: paragraphAt(0).textContent,
    });
    paragraphAt(0).replaceChildren(link);
    highlights.repair();
    await click(0);
    await pause(50);
    expect(card.sentence).toBeNull();
  });

  it('opens when a link within a sentence gets the focus from the keyboard', async () => {
    const link = Object.assign(document.createElement('a'), { href: '#x', textContent: 'talks' });
    paragraphAt(0).replaceChildren('Ministers opened ', link, ' on the accord in a mountain on Thursday.');
    highlights.repair();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(link);
    await opened(0);
  });

  it('is closed by Escape, which the page then does not hear', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await click(0);
    await opened(0);
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', heard);
    expect(host()).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  it('leaves Escape to the page while no card is open', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', heard);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('ignores what a page makes up', async () => {
    const rect = paragraphAt(0).getBoundingClientRect();
    const point = { bubbles: true, clientX: rect.left + 60, clientY: rect.top + 12 };
    paragraphAt(0).dispatchEvent(new PointerEvent('pointermove', { ...point, pointerType: 'mouse' }));
    paragraphAt(0).dispatchEvent(new MouseEvent('click', point));
    await pause(400);
    expect(card.sentence).toBeNull();
    card.open(0);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(card.sentence).toBe(0);
  });

  it('walks from sentence to sentence with the focus in it, around the end', async () => {
    card.step(1);
    expect(card.sentence).toBe(0);
    expect(roots.at(-1)?.activeElement).toBe(frame());
    card.step(1);
    card.step(1);
    expect(shown.at(-1)).toMatchObject({ sentence: 3, position: 3, count: 3, isPinned: true });
    card.step(1);
    expect(card.sentence).toBe(0);
    card.step(-1);
    expect(card.sentence).toBe(3);
  });

  it('begins at the sentence in which the caret stands', () => {
    getSelection()?.collapse(paragraphAt(1).firstChild, 5);
    card.step(1);
    expect(card.sentence).toBe(1);
    card.step(1);
    expect(card.sentence).toBe(3);
  });

  it('goes on, once closed, from the sentence it was last open at', async () => {
    getSelection()?.collapse(paragraphAt(0).firstChild, 5);
    card.step(1);
    card.step(1);
    await userEvent.keyboard('{Escape}');
    expect(card.sentence).toBeNull();
    card.step(1);
    expect(card.sentence).toBe(3);
    card.close();
    card.step(-1);
    expect(card.sentence).toBe(1);
  });

  it('is pinned first by a step, when the keyboard’s focus alone has opened it', async () => {
    const link = Object.assign(document.createElement('a'), { href: '#x', textContent: 'talks' });
    paragraphAt(0).replaceChildren('Ministers opened ', link, ' on the accord in a mountain on Thursday.');
    highlights.repair();
    await userEvent.keyboard('{Tab}');
    await opened(0);
    expect(shown.at(-1)).toMatchObject({ sentence: 0, isPinned: false });
    card.step(1);
    expect(shown.at(-1)).toMatchObject({ sentence: 0, isPinned: true });
    expect(document.activeElement).toBe(host());
    card.step(1);
    expect(card.sentence).toBe(1);
  });

  it('stays when it is pinned while it was about to go', async () => {
    await pointAt(0);
    await opened(0);
    await userEvent.hover(document.body, { position: { x: 5, y: 500 } } as never);
    await pause(250);
    card.step(1);
    await pause(400);
    expect(shown.at(-1)).toMatchObject({ sentence: 0, isPinned: true });
    expect(card.sentence).toBe(0);
  });

  it('stays open at a sentence far down in a paragraph taller than the window', async () => {
    const filler = 'The harbour was quiet that morning and nothing moved. '.repeat(400);
    paragraphAt(2).prepend(filler);
    paragraphAt(2).append(filler);
    highlights.repair();
    expect(paragraphAt(2).offsetHeight).toBeGreaterThan(3 * innerHeight);
    card.open(3);
    await pause(900);
    expect(card.sentence).toBe(3);
    const box = highlights.rangeOf(3)?.getBoundingClientRect() as DOMRect;
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('gives the focus back when it closes', async () => {
    const button = article.appendChild(
      Object.assign(document.createElement('button'), { textContent: 'Share' }),
    );
    button.focus();
    card.open(0);
    expect(document.activeElement).toBe(host());
    card.close();
    expect(document.activeElement).toBe(button);
  });

  it('is a named dialog', () => {
    card.open(0);
    expect(frame().role).toBe('dialog');
    expect(frame().ariaLabel).toBe('Crossread');
  });

  it('answers a click in it, and lets the page hear nothing of that', async () => {
    const heard = vi.fn();
    document.addEventListener('click', heard);
    card.open(0);
    await pause(700);
    const box = roots.at(-1)?.querySelector('button')?.getBoundingClientRect() as DOMRect;
    await userEvent.click(document.documentElement, {
      position: { x: box.left + 5, y: box.top + 5 },
    } as never);
    document.removeEventListener('click', heard);
    expect(host()).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  it('is gone when its sentence is gone', async () => {
    card.open(0);
    article.remove();
    dispatchEvent(new Event('resize'));
    await closed();
    expect(card.sentence).toBeNull();
  });

  it('does not fight a page that takes it away', async () => {
    card.open(0);
    host()?.remove();
    await vi.waitFor(() => expect(card.sentence).toBeNull(), IN_GOOD_TIME);
    expect(host()).toBeUndefined();
  });

  it('leaves nothing behind', () => {
    const before = document.documentElement.outerHTML;
    card.open(0);
    expect(host()?.parentElement).toBe(document.documentElement);
    card.dispose();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps its tree and its looks from the page', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'div{opacity:0!important;transform:scale(3)!important;display:none!important}';
    card.open(0);
    expect(host()?.shadowRoot).toBeNull();
    const { opacity, transform, display } = getComputedStyle(host() as Element);
    expect({ opacity, transform, display }).toEqual({ opacity: '1', transform: 'none', display: 'block' });
    style.remove();
  });
});

describe('the place of the card', () => {
  const places: { title: string; margin: string; width: string }[] = [
    { title: 'in the middle of the page', margin: '150px 40px', width: '340px' },
    { title: 'at the bottom of the window', margin: '360px 40px 600px', width: '340px' },
    { title: 'at the right edge', margin: '150px 0 0 200px', width: '200px' },
    { title: 'over many lines', margin: '180px 40px', width: '160px' },
  ];

  it.each(places)('is never over its sentence: $title', async ({ margin, width }) => {
    article.style.margin = margin;
    article.style.width = width;
    card.open(1);
    await pause(900);
    const box = frame().getBoundingClientRect();
    const lines = [...(highlights.rangeOf(1)?.getClientRects() ?? [])];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => overlap(line, box))).toEqual([]);
    expect(box.width).toBeLessThanOrEqual(320);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    expect(box.top).toBeGreaterThanOrEqual(0);
  });
});
