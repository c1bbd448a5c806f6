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

/** Which saved and bundled articles report what the reader has selected. */
export function FoundReports({ text, reports, onClose }: FoundReportsProps) {
  const words = useWords();
  const { find, back } = words.saving;
  const [sure, close] = [reports?.filter(({ isSure }) => isSure), reports?.filter(({ isSure }) => !isSure)];
  return (
    <section class="found" aria-label={find.title}>
      <h2 tabIndex={-1}>{find.title}</h2>
      <blockquote class="their-words found-text">{words.quoted(text)}</blockquote>
      <div role="status">
        {reports === null && <p>{find.looking}</p>}
        {reports?.length === 0 && <p>{find.nothing}</p>}
      </div>
      {sure && sure.length > 0 && <ReportList reports={sure} />}
      {close && close.length > 0 && (
        <>
          <h3>{find.close}</h3>
          <ReportList reports={close} />
        </>
      )}
      <button type="button" class="button" onClick={onClose}>
        {back}
      </button>
    </section>
  );
}

function ReportList({ reports }: { reports: FoundReport[] }) {
  const words = useWords();
  return (
    <ul class="found-list">
      {reports.map(({ outlet, story, text, language, url, published }, at) => (
        <li key={at}>
          <p class="telling-source">
            <bdi>{words.saving.find.in(outlet, story)}</bdi>
            {published && ` · ${words.date(published)}`}{' '}
            <OutwardLink url={url} label={words.openArticle(outlet)} />
          </p>
          <p class="their-words" lang={language ?? undefined}>
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
}
