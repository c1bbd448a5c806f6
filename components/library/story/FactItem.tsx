import { isKnownByReports } from '../../../lib/engine/story/facts-by-reports.ts';
import type { SourceArticle } from '../../../lib/engine/story/pack.ts';
import { useWords } from '../../language.tsx';
import { OutwardLink } from '../../parts/SourceLine.tsx';
import { MOST_FACT_CHARACTERS } from '../limits.ts';
import { EditInPlace } from '../parts/EditInPlace.tsx';
import { PublishedOn } from '../parts/PublishedOn.tsx';
import { useEditing } from '../parts/use-editing.ts';
import { type Chosen, type ToldFact, wordingOf } from './chosen.ts';

interface FactItemProps {
  told: ToldFact;
  articles: ReadonlyMap<string, SourceArticle>;
  outlets: ReadonlyMap<string, string>;
  /** `null` while facts are read only. */
  chosen: Chosen | null;
  onChoose(what: keyof Chosen, id: string, isChosen: boolean): void;
  onReword(text: string): void;
}

/** A fact, and each outlet's own sentence for it, or a curated pack's wording of that. */
export function FactItem(props: FactItemProps) {
  const { story: words } = useWords().library;
  const { told, chosen, onChoose } = props;
  return (
    <li class="fact-item" tabIndex={-1}>
      <FactWording {...props} />
      {told.reports.length === 0 && <p class="small quiet">{words.noReports}</p>}
      <ul class="fact-reports">
        {told.reports.map(({ key, report, language }) => (
          <ReportItem
            key={key}
            wording={report.wording}
            isVerbatim={isKnownByReports(told.fact)}
            language={language}
            article={props.articles.get(report.article)}
            outlet={props.outlets.get(props.articles.get(report.article)?.outlet ?? '') ?? report.article}
            isChosen={chosen?.reports.has(key) ?? null}
            onChoose={(isChosen) => onChoose('reports', key, isChosen)}
          />
        ))}
      </ul>
    </li>
  );
}

function FactWording({ told, chosen, onChoose, onReword }: FactItemProps) {
  const words = useWords();
  const { facts } = words.library;
  const { isEditing, opener, open, close } = useEditing();
  const { id, text } = told.fact;
  if (isEditing) {
    return (
      <EditInPlace
        label={facts.rewordFact(text)}
        value={text}
        maxLength={MOST_FACT_CHARACTERS}
        onSave={onReword}
        onClose={close}
      />
    );
  }
  const shown = wordingOf(told, words.language);
  return (
    <div class="fact-wording">
      {chosen && (
        <input
          type="checkbox"
          checked={chosen.facts.has(id)}
          aria-label={facts.chooseFact(shown.text)}
          onChange={(event) => onChoose('facts', id, event.currentTarget.checked)}
        />
      )}
      <h3 lang={shown.language ?? undefined}>{shown.text}</h3>
      {chosen && told.reports.length > 0 && (
        <button
          ref={opener}
          type="button"
          class="text-button small"
          aria-label={facts.rewordFact(shown.text)}
          onClick={open}
        >
          {facts.reword}
        </button>
      )}
    </div>
  );
}

interface ReportItemProps {
  wording: string;
  /** Whether the wording is the outlet's own sentence, and not ours for it. */
  isVerbatim: boolean;
  /** Of the wording, as a primary subtag. */
  language: string;
  outlet: string;
  article: SourceArticle | undefined;
  /** `null` while facts are read only. */
  isChosen: boolean | null;
  onChoose(isChosen: boolean): void;
}

function ReportItem(props: ReportItemProps) {
  const words = useWords();
  const { wording, isVerbatim, language, outlet, article, isChosen, onChoose } = props;
  return (
    <li class="report-item">
      {isChosen !== null && (
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={words.library.facts.chooseReport(outlet, wording)}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <div class="telling">
        <p class="telling-source">
          <bdi>{outlet}</bdi>
          {article && (
            <>
              {' · '}
              <span class="together">
                <PublishedOn day={article.published} />{' '}
                <OutwardLink url={article.url} label={words.openArticle(outlet)} />
              </span>
            </>
          )}
        </p>
        <p class={isVerbatim ? 'their-words' : undefined} lang={language}>
          {wording}
        </p>
      </div>
    </li>
  );
}
