import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import type { Telling } from '../../lib/engine/report/differences.ts';
import { findPhrase, markPhrases, withoutQuotationMarks } from '../../lib/engine/report/pieces.ts';
import { useWords } from '../language.tsx';
import { CollationList } from './CollationList.tsx';
import { DeviceList } from './DeviceList.tsx';
import { Pieces } from './Pieces.tsx';
import { SourceLine } from './SourceLine.tsx';

/** One source's telling: its sentence or our wording of it, words of its own, and how they differ from the page's. */
export function TellingItem({ telling, comparison }: { telling: Telling; comparison: Comparison }) {
  const words = useWords();
  const { sources, article } = comparison;
  const { source, report, wording, collations, devices } = telling;
  const phrases = report.differences.map(({ reference }) => reference);
  const quotes = report.quotes.filter((quote) => !isShownElsewhere(quote, telling));
  return (
    <li class="telling">
      <SourceLine source={source} sources={sources} origin={report.origin} url={report.url} />
      {wording.length > 0 && (
        <p class={report.isVerbatim ? 'their-words' : undefined} lang={report.language ?? undefined}>
          <Pieces pieces={wording} />
        </p>
      )}
      {quotes.map((quote) => (
        <p key={quote} class="their-words" lang={source.language}>
          <Pieces pieces={markPhrases(words.quoted(withoutQuotationMarks(quote)), phrases)} />
        </p>
      ))}
      <DeviceList devices={devices} language={source.language} />
      <CollationList
        collations={collations}
        pageLanguage={article.language}
        sourceLanguage={source.language}
      />
    </li>
  );
}

/** A quotation that stands in the source's sentence above it, or says no more than a device listed under it. */
function isShownElsewhere(quote: string, { report, devices }: Telling): boolean {
  return report.isVerbatim || devices.some(({ text }) => findPhrase(text, quote) !== null);
}
