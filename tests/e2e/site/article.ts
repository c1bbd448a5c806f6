import { readdirSync, readFileSync } from 'node:fs';
import type { Verdict } from '../../../lib/engine/compare/comparison.ts';

/** A page of the local news site. Outlets, people and texts are made up; the story's facts are not. */
export interface SitePage {
  id: string;
  host: string;
  path: string;
  outlet: string;
  layout: 'broadsheet' | 'nordic' | 'service' | 'front';
  language: string;
  title: string;
  standfirst: string;
  byline: string;
  /** ISO time with offset. */
  published: string;
  body: Part[];
  /** What a comparison of it has to say: the story, and the verdicts that matter. */
  expect: { story: string | null; verdicts: Record<string, Verdict> };
}

/** A part of a page; `appeal`, `figure`, `newsletter` and `related` are not the article's own text. */
export type Part =
  | { p: string }
  | { h2: string }
  | { list: string[] }
  | { figure: string }
  | { newsletter: string }
  | { appeal: string }
  | { related: string[] };

const FOLDER = new URL('articles/', import.meta.url);

/** All pages of the site, by their file names. */
export function sitePages(): SitePage[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as SitePage);
}

/** The address a reader would see. */
export function addressOf(page: SitePage): string {
  return `https://${page.host}${page.path}`;
}
