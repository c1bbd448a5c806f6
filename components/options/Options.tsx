import type { Settings } from '../../lib/extension/settings.ts';
import { useWords } from '../language.tsx';
import { Switch } from '../parts/Switch.tsx';
import { SwitchedOffSites } from './SwitchedOffSites.tsx';
import '../tokens.css';
import '../parts/document.css';
import '../parts/parts.css';
import '../parts/page.css';
import './options.css';

export interface OptionsProps {
  settings: Settings;
  /** How many news sites are listed. */
  siteCount: number;
  version: string;
  onChange(patch: Partial<Settings>): void;
  /** Apart from the other settings, for the browser asks for permission at this very click. */
  onRecognise(on: boolean): void;
}

/** Every setting on one page. */
export function Options({ settings, siteCount, version, onChange, onRecognise }: OptionsProps) {
  const words = useWords();
  const { options } = words;
  return (
    <main class="crossread page options" lang={words.language}>
      <h1>{options.title}</h1>
      <section>
        <h2>{options.reading}</h2>
        <Switch hint={options.recogniseHint(siteCount)} isOn={settings.recognise} onChange={onRecognise}>
          {options.recognise}
        </Switch>
        <Switch
          hint={options.highlightsHint}
          isOn={settings.highlights}
          onChange={(highlights) => onChange({ highlights })}
        >
          {options.highlights}
        </Switch>
        <Switch
          hint={options.highlightConfirmedHint}
          isOn={settings.highlightConfirmed}
          onChange={(highlightConfirmed) => onChange({ highlightConfirmed })}
        >
          {options.highlightConfirmed}
        </Switch>
      </section>
      <LanguageChoice chosen={settings.language} onChoose={(language) => onChange({ language })} />
      <SwitchedOffSites hosts={settings.switchedOff} onChange={(switchedOff) => onChange({ switchedOff })} />
      <footer class="small quiet">
        <p>{options.version(version)}</p>
        <p>{options.privacy}</p>
      </footer>
    </main>
  );
}

/** Languages are named in themselves. */
function LanguageChoice(props: {
  chosen: Settings['language'];
  onChoose(chosen: Settings['language']): void;
}) {
  const { options } = useWords();
  return (
    <section>
      <label class="choice">
        <h2>{options.language}</h2>
        <select
          class="select"
          value={props.chosen}
          onChange={(event) => props.onChoose(event.currentTarget.value as Settings['language'])}
        >
          <option value="auto">{options.auto}</option>
          <option value="en" lang="en">
            English
          </option>
          <option value="nb" lang="nb">
            Norsk bokmål
          </option>
        </select>
      </label>
    </section>
  );
}
