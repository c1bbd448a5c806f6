import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import { addressOf, type SitePage, sitePages } from '../site/article.ts';
import { HAS_ORIGINALS, originalPage } from '../site/originals.ts';
import { render } from '../site/serve.ts';
import { Firefox, until } from './firefox.ts';
import { NewsPage } from './news-page.ts';
import { Reader } from './reader.ts';

const PICTURES = '.output/pictures/firefox';
const ALLEGED = 'alleged';
const SCARE_QUOTES = '“Russian aggression”';

let firefox: Firefox;
let news: NewsPage;
let reader: Reader;

const page = (id: string): SitePage => {
  const found = sitePages().find((each) => each.id === id);
  if (!found) throw new Error(`no page ${id}`);
  return found;
};
const STORY_PAGES = sitePages().filter((each) => each.expect.story !== null);
const OTHER_PAGES = sitePages().filter((each) => each.expect.story === null);

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  firefox = await Firefox.start();
  await firefox.addon.closeSidebar();
  await firefox.addon.watchRequests();
  news = new NewsPage(firefox);
  reader = new Reader(firefox);
});
afterAll(() => firefox?.stop());
afterEach(async () => {
  await firefox.addon.closePopup();
  await firefox.addon.closeSidebar();
  await firefox.goto('about:blank');
});

/** Opens a page and has it compared. */
const compare = (id: string) => reader.compare(addressOf(page(id)));

describe('Crossread in Firefox', () => {
  it('does nothing to a page until it is asked', async () => {
    await firefox.goto(addressOf(page('fjordposten')));
    await wait(1000);
    expect(await news.highlighted()).toEqual([]);
    expect(await firefox.inPage(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await firefox.addon.badge()).toBe('');
  });

  it.each(STORY_PAGES)('compares $outlet: $title', async ({ id, expect: expected }) => {
    const { story, facts } = await compare(id);
    const verdicts = Object.fromEntries(facts.map((fact) => [fact.id, fact.verdict]));
    expect(story?.id).toBe(expected.story);
    expect(verdicts).toMatchObject(expected.verdicts);
  });

  it.each(OTHER_PAGES)('knows no story in $outlet: $title', async (other) => {
    const { kind } = await reader.ask(addressOf(other));
    expect(['no-story', 'no-article']).toContain(kind);
    expect(await news.highlighted()).toEqual([]);
  });

  it('highlights the words that are framed, and not the fact box, captions and teasers', async () => {
    await compare('fjordposten');
    await news.untilHighlighted(SCARE_QUOTES);
    const highlighted = (await news.highlighted()).join('\n');
    expect(highlighted).not.toMatch(/printed in the same house|Snow lay|Reindeer herders/);
    expect(highlighted).not.toContain('“closest and most important ally”');
    await firefox.picture(`${PICTURES}/page.png`);
  });

  it('leaves the page its own markup', async () => {
    await firefox.goto(addressOf(page('fjordposten')));
    const before = await firefox.inPage(() => document.documentElement.outerHTML);
    await firefox.addon.clickIcon();
    await news.untilHighlighted(ALLEGED);
    expect(await firefox.inPage(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('counts in the popup and on the icon', async () => {
    const { facts } = await compare('fjordposten');
    const told = facts.filter(({ verdict }) => verdict === 'framed' || verdict === 'differs').length;
    await reader.untilSays('popup.html', 'worded differently');
    await until('the badge', async () => (await firefox.addon.badge()) === String(told));
    await firefox.addon.pictureOfPopup(`${PICTURES}/popup.png`);
  });

  it('shows the matrix in the sidebar, and brings the page to a fact’s sentence', async () => {
    await compare('harbour-and-hull');
    await firefox.addon.closePopup();
    await firefox.addon.openSidebar();
    await reader.untilSays('sidepanel.html', 'Baltic Sentry');
    await firefox.picture(`${PICTURES}/sidebar.png`);
    await firefox.inPage(() => scrollTo(0, 0));
    expect(await news.shows('Rivet Joint')).toBe(false);
    await reader.press('sidepanel.html', '.fact-button', 'Baltic Sentry');
    await reader.press('sidepanel.html', '.fact-details button', en.action.showInArticle);
    await until('the sentence in view', () => news.shows('Rivet Joint'));
  });

  it('brings a sentence’s row into view in the sidebar when the sentence is clicked', async () => {
    await compare('harbour-and-hull');
    await firefox.addon.closePopup();
    await firefox.addon.openSidebar();
    await reader.untilSays('sidepanel.html', 'Baltic Sentry');
    await news.untilHighlighted('signed a new defence agreement');
    await news.click('signed a new defence agreement');
    await until('the row in view', () =>
      firefox.addon.inSurface('sidepanel.html', () => {
        const focused = document.activeElement;
        return focused?.matches('.fact-button') && focused.textContent?.includes('opened talks');
      }),
    );
  });

  it('opens a card at the pointer, keeps it by a click and closes it by Escape', async () => {
    await compare('fjordposten');
    await firefox.addon.closePopup();
    await news.untilHighlighted(ALLEGED);
    await news.pointAt(ALLEGED);
    await news.untilCard(true);
    await firefox.picture(`${PICTURES}/card.png`);
    await news.click(ALLEGED);
    await firefox.point(5, 5);
    await wait(700);
    expect(await news.hasCard()).toBe(true);
    await firefox.press('\uE00C');
    await news.untilCard(false);
  });

  it('opens a card at a tap, and closes it at a tap elsewhere', async () => {
    await compare('fjordposten');
    await firefox.addon.closePopup();
    await news.untilHighlighted(ALLEGED);
    const { x, y } = await news.middleOf(ALLEGED);
    await firefox.tap(x, y);
    await news.untilCard(true);
    await firefox.tap(5, 5);
    await news.untilCard(false);
  });

  it('keeps its highlights on their words when the page is rendered anew', async () => {
    await compare('fjordposten');
    await news.untilHighlighted(ALLEGED);
    await firefox.inPage(() => {
      const text = document.querySelector('.brodtekst');
      text?.replaceChildren(...[...text.childNodes].map((node) => node.cloneNode(true)));
    });
    expect((await news.highlighted()).join('')).toBe('');
    await news.untilHighlighted(ALLEGED);
  });

  it('takes its highlights off when the page shows another article without loading', async () => {
    await compare('fjordposten');
    await news.untilHighlighted(ALLEGED);
    const next = render(page('fjordposten-fisheries'));
    await news.goWithoutLoading(next.html, next.path);
    await news.untilPlain();
    await until('an empty badge', async () => (await firefox.addon.badge()) === '');
  });

  it('does not go over the page again and again', async () => {
    await compare('fjordposten');
    await news.untilHighlighted(ALLEGED);
    const sheets = () => firefox.inPage(() => document.adoptedStyleSheets.length);
    expect(await sheets()).toBe(1);
    await wait(2500);
    expect(await sheets()).toBe(1);
  });

  it('has its highlights still when the reader comes back to the page', async () => {
    await compare('fjordposten');
    await news.untilHighlighted(ALLEGED);
    await firefox.goto(addressOf(page('northern-courier-front')));
    await firefox.back();
    await news.untilHighlighted(ALLEGED);
  });

  it('says the same after its background was stopped', async () => {
    const before = await compare('northern-courier');
    await firefox.addon.closePopup();
    await firefox.addon.stopBackground();
    expect(await compare('northern-courier')).toEqual(before);
  });

  it('works under a strict content security policy', async () => {
    const { host, path, html } = render(page('fjordposten'));
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'">`;
    firefox.site.add({ host, path: `${path}-strict`, html: html.replace('<head>', `<head>${policy}`) });
    await firefox.goto(`https://${host}${path}-strict`);
    await firefox.addon.clickIcon();
    await news.untilHighlighted(ALLEGED);
    await firefox.addon.closePopup();
    await news.pointAt(ALLEGED);
    await news.untilCard(true);
  });

  it('recognises the story by itself on a listed site, once the reader has let it', async () => {
    const { path, html } = render(page('harbour-and-hull'));
    firefox.site.add({ host: 'www.forcesnews.com', path, html });
    await firefox.addon.changeSites('add', ['https://*.forcesnews.com/*']);
    await until('the detector', async () => {
      await firefox.goto(`https://www.forcesnews.com${path}`);
      await wait(500);
      return (await news.highlighted()).length > 0;
    });
    await firefox.addon.changeSites('remove', ['https://*.forcesnews.com/*']);
    await firefox.goto(`https://www.forcesnews.com${path}`);
    await wait(1000);
    expect(await news.highlighted()).toEqual([]);
  });

  describe.skipIf(!HAS_ORIGINALS)('on the real articles, which lie beside the project', () => {
    const READ: { id: string; verdicts: Record<string, Verdict>; words: string }[] = [
      {
        id: 'independent',
        verdicts: {
          'border-post-visit': 'omitted',
          'camp-viking': 'omitted',
          'baltic-sentry': 'omitted',
          'njhq-meeting': 'only-here',
          'trump-spending-demand': 'only-here',
          'us-russia-talks-exclude': 'differs',
          'deter-russia': 'framed',
        },
        words: 'Nato partners',
      },
      {
        id: 'forces-news',
        verdicts: {
          'us-russia-talks-exclude': 'differs',
          'camp-viking': 'only-here',
          'border-post-visit': 'confirmed',
          'njhq-meeting': 'omitted',
        },
        words: 'Kyiv',
      },
      {
        id: 'arctic-century',
        verdicts: {
          'deter-russia': 'framed',
          'commitment-russian-threats': 'framed',
          'quote-sandvik-closest-ally': 'only-here',
          'njhq-meeting': 'omitted',
        },
        words: 'Russian aggression',
      },
    ];

    it.each(READ)('compares $id at its real address', async ({ id, verdicts, words }) => {
      const original = originalPage(id);
      firefox.site.add(render(original));
      const { story, facts, article, framing } = await reader.compare(addressOf(original));
      expect(story?.id).toBe('uk-norway-pact');
      expect(Object.fromEntries(facts.map((fact) => [fact.id, fact.verdict]))).toMatchObject(verdicts);
      const text = article.sentences.map((sentence) => sentence.text).join('\n');
      expect(text).not.toMatch(/donation|30,000 EU troops|Credit: MOD/);
      const scareQuotes = framing.filter(({ kind }) => kind === 'scare-quote').map((mark) => mark.text);
      expect(scareQuotes.filter((quote) => /Kickstarting|closest and most|stepping up/.test(quote))).toEqual(
        [],
      );
      await news.untilHighlighted(words);
    });
  });

  it('asks nothing of the network', async () => {
    const requests = await firefox.addon.requests();
    expect(requests.map(({ url }) => url)).toContain(addressOf(page('fjordposten')));
    expect(requests.filter(({ url, isOurs }) => isOurs && !url.startsWith('moz-extension:'))).toEqual([]);
  });
});
