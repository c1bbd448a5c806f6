import type { FoundReport } from '../../lib/extension/saving-views.ts';
import { useWords } from '../language.tsx';
import { OutwardLink } from '../parts/SourceLine.tsx';

export interface FoundReportsProps {
  /** What was selected. */
  text: string;
  /** `null` while they are looked for. */
  reports: FoundReport[] | null;
  onClose(): void;
}

/** So many of each list are seen at once; the others are folded under their number. */
const SHOWN_AT_ONCE = 6;

/** Which saved and bundled articles report what the reader has selected. */
export function FoundReports({ text, reports, onClose }: FoundReportsProps) {
  const words = useWords();
  const { find, back } = words.saving;
  const found = Map.groupBy(reports ?? [], ({ as }) => as);
  return (
    <section class="found" aria-label={find.title}>
      <h2 tabIndex={-1}>{find.title}</h2>
      <blockquote class="their-words found-text">{words.quoted(text)}</blockquote>
      <p role="status" class={found.size > 0 ? 'small quiet' : undefined}>
        {reports === null ? find.looking : reports.length === 0 ? find.nothing : find.found(reports.length)}
      </p>
      <ReportList reports={found.get('sure')} />
      <ReportList title={find['same-fact']} reports={found.get('same-fact')} />
      <ReportList title={find.close} reports={found.get('close')} />
      <button type="button" class="button" onClick={onClose}>
        {back}
      </button>
    </section>
  );
}

function ReportList({ title, reports = [] }: { title?: string; reports?: FoundReport[] | undefined }) {
  const { find } = useWords().saving;
  if (reports.length === 0) return null;
  const rest = reports.slice(SHOWN_AT_ONCE);
  return (
    <>
      {title !== undefined && <h3>{title}</h3>}
      <ReportItems reports={reports.slice(0, SHOWN_AT_ONCE)} />
      {rest.length > 0 && (
        <details class="disclosure">
          <summary>{find.more(rest.length)}</summary>
          <ReportItems reports={rest} />
        </details>
      )}
    </>
  );
}

function ReportItems({ reports }: { reports: FoundReport[] }) {
  const words = useWords();
  return (
    <ul class="found-list">
      {reports.map(({ outlet, story, text, isVerbatim, language, url, published }) => (
        <li key={url}>
          <p class="telling-source">
            <bdi>{outlet}</bdi> · <bdi>{story}</bdi>
            {published && ' · '}
            <span class="together">
              {published && words.date(published)} <OutwardLink url={url} label={words.openArticle(outlet)} />
            </span>
          </p>
          <p class={isVerbatim ? 'their-words' : undefined} lang={language ?? undefined}>
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
}
