import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface NewsSite {
  host: string;
  name: string;
  country: string;
  language: string;
}

const SITES: NewsSite[] = JSON.parse(readFileSync('public/sites/news-sites.json', 'utf8'));
const HOSTS = SITES.map(({ host }) => host);

describe('the list of news sites', () => {
  test('holds at least 150 sites, each once, in alphabetical order', () => {
    expect(SITES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(HOSTS).size).toBe(HOSTS.length);
    expect(HOSTS).toEqual(HOSTS.toSorted());
  });

  test('names no site within another, whose permission it would have already', () => {
    const nested = HOSTS.filter((host) => HOSTS.some((other) => host.endsWith(`.${other}`)));
    expect(nested).toEqual([]);
  });

  test.each(SITES)('has $host well-formed', ({ host, name, country, language }) => {
    expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(new URL(`https://${host}/`).hostname).toBe(host);
    expect(name.trim()).toBe(name);
    expect(name).not.toBe('');
    expect(new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(country)).toBeTruthy();
    expect(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language)).toBeTruthy();
  });

  test.each([
    'the-independent.com',
    'forcesnews.com',
    'acentury.online',
    'www.gov.uk',
    'regjeringen.no',
    'nato.int',
  ])('has %s', (host) => {
    expect(HOSTS).toContain(host);
  });
});
