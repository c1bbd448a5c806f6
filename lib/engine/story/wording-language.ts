import { guessLanguage } from '../text/language.ts';
import { isKnownByReports, reportsByFact } from './facts-by-reports.ts';
import type { Fact, Report, StoryPack } from './pack.ts';

/** Of packs that say too little to tell. */
const OTHERWISE = 'en';

const known = new WeakMap<StoryPack, string>();

/** The language, as a primary subtag, in which whoever curates a pack words its facts, whatever that of the articles is. */
export function packLanguage(pack: StoryPack): string {
  const language = known.get(pack) ?? languageOfFacts(pack);
  known.set(pack, language);
  return language;
}

function languageOfFacts({ facts }: StoryPack): string {
  return guessLanguage(facts.map(({ text }) => text).join(' ')) ?? OTHERWISE;
}

/**
 * The language of a report's wording, as a primary subtag: the article's, of a fact that is known by its reports alone,
 * for those are the article's own sentences; else the pack's.
 */
export function reportLanguage(report: Report, fact: Fact, pack: StoryPack): string {
  if (!isKnownByReports(fact)) return packLanguage(pack);
  return pack.articles.find(({ id }) => id === report.article)?.language ?? OTHERWISE;
}

/**
 * The language of a fact's text, as a primary subtag: that of the report it is worded by; of a fact that the reader has
 * worded anew, what its words tell, or else its first report's.
 */
export function factLanguage(fact: Fact, pack: StoryPack): string {
  if (!isKnownByReports(fact)) return packLanguage(pack);
  const reports = reportsByFact(pack).get(fact.id) ?? [];
  const own = reports.find(({ wording }) => wording === fact.text);
  const [report] = own ? [own] : reports;
  const guessed = own ? null : guessLanguage(fact.text);
  return guessed ?? (report ? reportLanguage(report, fact, pack) : OTHERWISE);
}

/** The language of a story's title, as a primary subtag; `null` where the reader has named it, in few words. */
export function titleLanguage(pack: StoryPack): string | null {
  return pack.facts.some((fact) => !isKnownByReports(fact)) ? packLanguage(pack) : guessLanguage(pack.title);
}
