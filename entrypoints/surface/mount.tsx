import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { InLanguage } from '../../components/language.tsx';
import type { Words } from '../../lib/engine/report/words/en.ts';
import { chooseLanguage, type Language } from '../../lib/engine/report/words/language.ts';
import { wordsIn } from '../../lib/engine/report/words/words-in.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/extension/settings.ts';
import { OrFailure } from './OrFailure.tsx';

/** Draws a surface into its page; in the browser's language what has to be said before the settings are read. */
export function mount(surface: ComponentChildren): void {
  render(
    <Localised settings={DEFAULT_SETTINGS}>
      <OrFailure>{surface}</OrFailure>
    </Localised>,
    document.body,
  );
}

interface LocalisedProps {
  settings: Settings;
  /** What a page that fills a tab is called there. */
  title?: (words: Words) => string;
  children: ComponentChildren;
}

/** A surface in the language the reader has chosen. */
export function Localised(props: LocalisedProps) {
  const language = languageOf(props.settings);
  const words = wordsIn(language);
  document.documentElement.lang = language;
  if (props.title) document.title = words.documentTitle(props.title(words));
  return <InLanguage language={language}>{props.children}</InLanguage>;
}

/** The language to speak to the reader in. */
function languageOf({ language }: Settings): Language {
  return chooseLanguage(language, browser.i18n.getUILanguage());
}
