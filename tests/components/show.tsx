import { render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { InLanguage } from '../../components/language.tsx';
import type { Language } from '../../lib/engine/report/words/language.ts';
import type { Site } from '../../lib/extension/tab-state.ts';

export const SITE: Site = { host: 'harbour-gazette.example', isListed: true, isGranted: false };

/** Draws a surface into the test's page, in a language. */
export function show(surface: ComponentChildren, language: Language = 'en') {
  return render(<InLanguage language={language}>{surface}</InLanguage>);
}

/** A surface to draw in place of what `show` has drawn. */
export function inEnglish(surface: ComponentChildren) {
  return <InLanguage language="en">{surface}</InLanguage>;
}

/** Whether a text stands in the type of the outlets' words, and not in Crossread's own. */
export function isInTheirWords(text: string): boolean {
  return screen
    .getByText((_, element) => element?.localName === 'p' && element.textContent === text)
    .matches('.their-words');
}
