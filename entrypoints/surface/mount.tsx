import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { InLanguage } from '../../components/language.tsx';
import { chooseLanguage, type Language } from '../../lib/engine/report/words/language.ts';
import type { Settings } from '../../lib/extension/settings.ts';

/** Draws a surface into its page. */
export function mount(surface: ComponentChildren): void {
  render(surface, document.body);
}

/** A surface in the language the reader has chosen. */
export function Localised(props: { settings: Settings; children: ComponentChildren }) {
  const language = languageOf(props.settings);
  document.documentElement.lang = language;
  return <InLanguage language={language}>{props.children}</InLanguage>;
}

/** The language to speak to the reader in. */
export function languageOf({ language }: Settings): Language {
  return chooseLanguage(language, browser.i18n.getUILanguage());
}
