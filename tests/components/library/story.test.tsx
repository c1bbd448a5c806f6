import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TextChanges } from '../../../lib/engine/gather/text-changes.ts';
import { inEnglish, show } from '../show.tsx';
import { DETAIL, IMPORTED_DETAIL, OWN, PACK } from './stories.ts';
import { importedStory, library, ownStory } from './surface.tsx';

afterEach(cleanup);

function articleNamed(title: string): HTMLElement {
  const found = screen.getByRole('link', { name: title }).closest('li');
  if (!found) throw new Error(`${title} is in no list`);
  return found;
}

describe('a story opened', () => {
  it('is read from its title on, with the way back to the list', () => {
    show(ownStory());
    expect(document.activeElement?.textContent).toBe(OWN.title);
    expect(screen.getByRole('link', { name: /Library/ }).getAttribute('href')).toBe('#stories');
  });

  it('says so where it is not in the library any more', () => {
    show(library({ place: { at: 'story', story: 'gone' }, story: 'missing' }));
    expect(screen.getByText('This story is not in the library any more.')).toBeTruthy();
  });

  it('is drawn anew when another story opens', () => {
    const { rerender } = show(ownStory());
    rerender(inEnglish(importedStory()));
    expect(document.activeElement?.textContent).toBe(IMPORTED_DETAIL.story.title);
  });
});

describe('the articles of a story', () => {
  it('name outlet, date and how much was read, and lead to their addresses', () => {
    show(ownStory());
    const article = articleNamed('Six weeks without a bridge');
    expect(article.textContent).toContain('Nordlyst');
    expect(article.textContent).toContain('no date');
    expect(article.textContent).toContain('read in part, 412 words');
    expect(articleNamed('Sundvik crossing shut').textContent).toContain('read in full, 412 words');
    const link = within(article).getByRole('link');
    expect(link.getAttribute('href')).toBe('https://nordlyst-no.example/nordlyst');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('say whose text they share, where it is another outlet’s', () => {
    const articles = PACK.articles.map((article) =>
      article.outlet === 'coast-courier' ? { ...article, origin: 'sundvik-tidende' } : article,
    );
    show(ownStory({ story: { ...DETAIL, pack: { ...PACK, articles } } }));
    expect(articleNamed('Sundvik crossing shut').textContent).toContain('the same text as Sundvik Tidende');
    expect(articleNamed('Cracks close the bridge').textContent).not.toContain('same text');
  });

  it('are no links where their address is not one of the web’s', () => {
    const [first, ...others] = DETAIL.articles;
    const hostile = {
      ...DETAIL,
      articles: [{ ...first, url: 'javascript:alert(1)' }, ...others],
    } as typeof DETAIL;
    show(ownStory({ story: hostile }));
    expect(screen.queryByRole('link', { name: 'Cracks close the bridge' })).toBeNull();
    expect(screen.getByText('Cracks close the bridge')).toBeTruthy();
  });

  it('tell what the outlet changed between two versions, word by word', async () => {
    show(ownStory());
    await userEvent.click(screen.getByText('Saved in 2 versions'));
    const article = articleNamed('Cracks close the bridge');
    const texts = (tag: string) => [...article.querySelectorAll(tag)].map(({ textContent }) => textContent);
    expect(texts('dt')).toContain('Headline changed by the outlet');
    expect(texts('ins')).toEqual([
      'Cracks',
      'on Tuesday evening',
      'two beams.',
      'A second inspection is to be held on Friday.',
    ]);
    expect(texts('del')).toEqual(['Storms', 'one beam.', 'Nobody at the county could be reached.']);
  });

  it.each<[TextChanges['read'], string]>([
    ['whole', 'Its words are the same as before.'],
    ['more', 'More of it could be read than before, so no sentence is called added or removed.'],
    ['less', 'The version that was read in full stays the one compared with.'],
    ['part', 'Only part of it could be read, as before, so no sentence is called added or removed.'],
  ])('say of a version with no change what was read of it: %s', async (read, said) => {
    const changes: TextChanges = { read, title: null, added: [], removed: [], changed: [] };
    const articles = DETAIL.articles.map((article, at) =>
      at === 0 ? { ...article, versions: article.versions.map((each) => ({ ...each, changes })) } : article,
    );
    show(ownStory({ story: { ...DETAIL, articles } }));
    await userEvent.click(screen.getByText('Saved in 2 versions'));
    const [newest] = within(articleNamed('Cracks close the bridge')).getAllByRole('listitem');
    expect(newest?.textContent).toContain(said);
    expect(newest?.querySelector('ins, del')).toBeNull();
  });

  it('are deleted after a question, for they cannot be had back', async () => {
    const removeArticle = vi.fn();
    show(ownStory({ actions: { removeArticle } }));
    const name = 'Delete the article “Sundvik crossing shut”';
    await userEvent.click(screen.getByRole('button', { name }));
    const question = screen.getByRole('group', { name: /Delete this article, with all its versions/ });
    expect(document.activeElement?.textContent).toBe('Keep it');
    await userEvent.keyboard('{Escape}');
    expect(removeArticle).not.toHaveBeenCalled();
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name }));
    expect(question.isConnected).toBe(false);
    await userEvent.click(screen.getByRole('button', { name }));
    await userEvent.click(
      within(screen.getByRole('group', { name: /Delete this article/ })).getByRole('button', {
        name: 'Delete',
      }),
    );
    expect(removeArticle).toHaveBeenCalledExactlyOnceWith(OWN, 'courier');
  });

  it('of a pack are all that it names, saved or not, and stay', () => {
    show(importedStory({ story: { ...IMPORTED_DETAIL, articles: [] } }));
    expect(articleNamed('Six weeks without a bridge')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Delete the article/ })).toBeNull();
  });
});

describe('an imported pack', () => {
  it('says who made it, on what terms, its revision, and where the newest one lies', () => {
    show(importedStory());
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
    const values = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(terms.map((term, at) => [term, values[at]])).toEqual([
      ['Made by', 'Kari Lund'],
      ['Licence', 'CC BY 4.0'],
      ['Revision', '2'],
      ['Newest version at', 'https://packs.example/ferry-strike.json'],
    ]);
    const home = screen.getByRole('link', { name: 'https://packs.example/ferry-strike.json' });
    expect(home.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('says that nobody is named where nobody is', () => {
    const { author: _, licence: __, home: ___, ...pack } = IMPORTED_DETAIL.pack;
    show(importedStory({ story: { ...IMPORTED_DETAIL, pack } }));
    expect(screen.getByText('nobody named')).toBeTruthy();
    expect(screen.getByText('none stated')).toBeTruthy();
  });
});
