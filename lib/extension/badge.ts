import { browser } from 'wxt/browser';
import { countToldDifferently } from '../engine/report/verdicts.ts';
import { chooseLanguage } from '../engine/report/words/language.ts';
import { wordsIn } from '../engine/report/words/words-in.ts';
import { readSettings } from './settings-store.ts';
import type { TabStatus } from './tab-state.ts';

const COLOUR = '#8a3324';

/**
 * Shows on a tab's icon how many facts are told differently elsewhere, and nothing on pages without a story. The
 * browser itself clears it at a navigation.
 */
export async function showBadge(tab: number, status: TabStatus): Promise<void> {
  const count = status.kind === 'compared' ? countToldDifferently(status.comparison.facts) : 0;
  const title = await tooltip(status, count);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
    await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
    await browser.action.setTitle({ tabId: tab, title });
  } catch {
    // The tab was closed while its page was compared: there is no icon left to write on.
  }
}

async function tooltip(status: TabStatus, count: number): Promise<string> {
  const { language } = await readSettings();
  const { badge } = wordsIn(chooseLanguage(language, browser.i18n.getUILanguage()));
  if (status.kind !== 'compared') return badge.noStory;
  return count > 0 ? badge.toldDifferently(count) : badge.nothingDifferent;
}
