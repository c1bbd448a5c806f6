import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageEvents, watchPage, whenShown } from '../../lib/page/watch-page.ts';
import { IN_GOOD_TIME } from '../in-good-time.ts';
import { pause } from './highlights-page.ts';

describe('watchPage', () => {
  const home = location.href;
  const title = document.title;
  const events = {
    onChange: vi.fn(),
    onTick: vi.fn(),
    onArticle: vi.fn(),
    onReturn: vi.fn(),
  } satisfies PageEvents;
  let end: () => void;

  beforeEach(() => {
    vi.clearAllMocks();
    end = watchPage(events);
  });
  afterEach(() => {
    end();
    history.replaceState(null, '', home);
    document.title = title;
  });

  it('tells of another article pushed into the history without having to look again and again', async () => {
    end();
    const looking = vi.spyOn(window, 'setInterval').mockImplementation(() => setTimeout(() => {}));
    end = watchPage(events);
    looking.mockRestore();
    history.pushState(null, '', '/another-article');
    await vi.waitFor(() => expect(events.onArticle).toHaveBeenCalledOnce(), IN_GOOD_TIME);
    expect(events.onArticle.mock.calls[0]?.[0]).toMatch(/\/another-article$/);
  });

  it('tells of it once', async () => {
    history.pushState(null, '', '/another-article');
    await pause(1300);
    expect(events.onArticle).toHaveBeenCalledOnce();
  });

  it('tells of the way back as well', async () => {
    history.pushState(null, '', '/another-article');
    history.back();
    await vi.waitFor(() => expect(events.onArticle).toHaveBeenCalledTimes(2), IN_GOOD_TIME);
  });

  it('says nothing of a fragment or a query', async () => {
    history.pushState(null, '', '#comments');
    history.replaceState(null, '', '?page=2');
    await pause(1300);
    expect(events.onArticle).not.toHaveBeenCalled();
  });

  it('notices another title under another query, though no event tells of it', async () => {
    history.replaceState(null, '', '?id=2');
    document.title = 'Another headline';
    await vi.waitFor(() => expect(events.onArticle).toHaveBeenCalledOnce(), IN_GOOD_TIME);
  });

  it('tells of a page restored as it had been left', () => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(events.onReturn).not.toHaveBeenCalled();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(events.onReturn).toHaveBeenCalledOnce();
  });

  it('says nothing more once it has ended', async () => {
    end();
    history.pushState(null, '', '/another-article');
    document.body.append('x');
    await pause(1300);
    for (const told of Object.values(events)) expect(told).not.toHaveBeenCalled();
  });
});

describe('whenShown', () => {
  it('is at once in a page that is not prerendered', async () => {
    await expect(Promise.race([whenShown().then(() => 'shown'), pause(50)])).resolves.toBe('shown');
  });

  it('waits until a prerendered page is shown', async () => {
    const prerendering = vi.spyOn(document, 'prerendering' as never, 'get').mockReturnValue(true as never);
    let isShown = false;
    const shown = whenShown().then(() => (isShown = true));
    await pause(20);
    expect(isShown).toBe(false);
    prerendering.mockRestore();
    document.dispatchEvent(new Event('prerenderingchange'));
    await shown;
    expect(isShown).toBe(true);
  });
});
