import { fingerprint, isCopy } from '../match/fingerprint.ts';
import { isCreditedTo } from '../match/origin.ts';
import { AGENCIES } from '../story/agencies.ts';
import { findQuotations } from '../text/quotations.ts';
import type { SavedArticle } from './saved-article.ts';
import { eachOf, part, type Steps } from './steps.ts';

/** Where an article's text comes from, and what copies of it are known by. */
export interface Provenance {
  /** An agency's id, or the id of the outlet that had the text first; of several on one day, the fullest. */
  origin: string;
  fingerprint: number[];
}

/** Those of some 8,000 words: the smallest hashes are a sample as good as any (Broder's sketch). */
const MOST_HASHES = 2000;

/** What share of the work it is to take the prints; the rest is to compare them. */
const PRINTED = 0.5;

/**
 * The provenance of each article, given in the order of publication: copies of one text share the origin of the
 * earliest, or of that day's fullest, for copies are shortened more often than they grow; and the agency that any of
 * them credits is the origin of all. `outlets` gives each article's outlet's id.
 */
export function* provenanceSteps(articles: SavedArticle[], outlets: string[]): Steps<Provenance[]> {
  const prints = yield* part(eachOf(articles, printOf), 0, PRINTED);
  const firsts: number[] = [];
  const firstOf = (print: number[]) => {
    const at = firsts.length;
    const earlier = prints.slice(0, at).findIndex((other) => isCopy(other, print));
    firsts.push(earlier < 0 ? at : (firsts[earlier] as number));
  };
  yield* part(eachOf(prints, firstOf), PRINTED, 1);
  const agencies = articles.map(creditedAgency);
  return prints.map((print, at) => {
    const first = firsts[at] as number;
    const agency = agencies.find((id, other) => id !== null && firsts[other] === first);
    const original = fullest(articles, (other) => firsts[other] === first, first);
    return { origin: agency ?? outlets[original] ?? 'page', fingerprint: print };
  });
}

/** The longest of these articles that are of the same day as the first. */
function fullest(articles: SavedArticle[], isOne: (at: number) => boolean, first: number): number {
  const length = (at: number) => articles[at]?.text.length ?? 0;
  const sameDay = articles.flatMap(({ published }, at) =>
    isOne(at) && published === articles[first]?.published ? [at] : [],
  );
  return sameDay.reduce((best, at) => (length(at) > length(best) ? at : best), first);
}

function printOf({ text }: SavedArticle): number[] {
  return fingerprint(text, findQuotations(text)).slice(0, MOST_HASHES);
}

function creditedAgency(article: SavedArticle): string | null {
  const credited = [...AGENCIES].find(([, names]) => isCreditedTo(article, names));
  return credited?.[0] ?? null;
}
