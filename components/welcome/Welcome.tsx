import { ON_PAGE_VERDICTS } from '../../lib/engine/report/verdicts.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import { useWords } from '../language.tsx';
import { Switch } from '../parts/Switch.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';
import '../tokens.css';
import '../parts/document.css';
import '../parts/parts.css';
import '../parts/page.css';
import './welcome.css';

export interface WelcomeProps {
  settings: Settings;
  /** How many news sites are listed. */
  siteCount: number;
  onRecognise(on: boolean): void;
  onDone(): void;
}

/** The first page a reader sees: what Crossread does, its marks, and one choice. */
export function Welcome({ settings, siteCount, onRecognise, onDone }: WelcomeProps) {
  const words = useWords();
  const { welcome } = words;
  return (
    <main class="crossread page welcome" lang={words.language}>
      <h1>{welcome.title}</h1>
      <p class="lead">{welcome.lead}</p>
      <section>
        <h2>{welcome.marksTitle}</h2>
        <dl class="marks">
          {ON_PAGE_VERDICTS.map((verdict) => (
            <div key={verdict} data-verdict={verdict}>
              <dt>
                <span class="sample" />
                <VerdictLabel verdict={verdict} />
              </dt>
              <dd>{welcome.marks[verdict]}</dd>
            </div>
          ))}
        </dl>
        <p class="quiet">{welcome.offPage}</p>
      </section>
      <section>
        <h2>{welcome.recogniseTitle}</h2>
        <Switch isOn={settings.recognise} onChange={onRecognise}>
          {welcome.recognise(siteCount)}
        </Switch>
        <p class="quiet">{welcome.recogniseText}</p>
      </section>
      <section>
        <h2>{welcome.privacyTitle}</h2>
        <p>{welcome.privacy}</p>
      </section>
      <button type="button" class="button primary" onClick={onDone}>
        {welcome.done}
      </button>
    </main>
  );
}
