import type { Words } from '../../lib/engine/report/words/en.ts';
import type { Problem, Site, TabState } from '../../lib/extension/tab-state.ts';

/** What a surface can do about a state; what it cannot, it leaves out. */
export interface Remedies {
  compare(): void;
  allow(): void;
  openOptions(): void;
  openLibrary(): void;
  lookAtPack(): void;
  switchOn?: () => void;
  seeWording?: () => void;
  save?: () => void;
  /** Whether opening this surface let Crossread read the page, as a click on the icon does. */
  hasAccess: boolean;
}

/** A state in words, and the one thing to do about it. */
export interface Notice {
  title: string;
  text: string;
  action: { label: string; run: () => void } | null;
  /** What else can be done. */
  second?: { label: string; run: () => void };
  problem?: Problem;
}

/** What to say in place of a comparison; `null` where there is one. */
export function describeStatus(
  { url, status }: TabState,
  site: Site,
  words: Words,
  remedies: Remedies,
): Notice | null {
  const { state, action } = words;
  const host = site.host ?? state.thisSite;
  switch (status.kind) {
    case 'compared':
      return null;
    case 'idle':
      return remedies.hasAccess || site.isGranted
        ? { ...state.idle, action: { label: action.compare, run: remedies.compare } }
        : { title: state.idle.title, ...waysToAllow(site, words, state.askIcon, remedies) };
    case 'comparing':
      return { ...state.comparing, action: { label: action.startAgain, run: remedies.compare } };
    case 'no-story':
      return describeNoStory(words, remedies);
    case 'pack':
      return {
        title: words.saving.pack.title,
        text: words.saving.pack.text,
        action: { label: words.saving.pack.look, run: remedies.lookAtPack },
      };
    case 'no-article':
      return { ...state.noArticle, action: { label: action.lookAgain, run: remedies.compare } };
    case 'unreadable':
      return isJsonFile(url)
        ? {
            ...state.unreadableFile,
            action: { label: words.saving.openLibrary, run: remedies.openLibrary },
          }
        : { ...state.unreadable, action: null };
    case 'no-permission':
      return {
        title: state.noPermission.title,
        ...waysToAllow(site, words, state.noPermission.text, remedies),
      };
    case 'switched-off':
      return describeSwitchedOff(host, words, remedies);
    case 'failed':
      return {
        title: state.failed.title,
        text: state.failed.problem[status.problem.kind],
        action: { label: action.tryAgain, run: remedies.compare },
        problem: status.problem,
      };
  }
}

/** Firefox shows such a file in a view of its own, which no extension may read. */
function isJsonFile(url: string): boolean {
  return URL.parse(url)?.pathname.endsWith('.json') ?? false;
}

/** A site that may not be named cannot be asked for: there the icon alone lets Crossread in. */
function waysToAllow(
  { host }: Site,
  { state, action }: Words,
  text: (host: string) => string,
  { allow }: Remedies,
): Pick<Notice, 'text' | 'action'> {
  if (host === null) return { text: state.clickIcon, action: null };
  return { text: text(host), action: { label: action.allow(host), run: allow } };
}

function describeNoStory({ state, action, saving }: Words, { save, seeWording }: Remedies): Notice {
  const see = orNone(action.seeWording, seeWording);
  const { title, text, byIcon } = state.noStory;
  const notice = { title, text: save ? text : byIcon, action: orNone(saving.open, save) ?? see };
  return see && notice.action !== see ? { ...notice, second: see } : notice;
}

function describeSwitchedOff(host: string, { state, action }: Words, remedies: Remedies): Notice {
  const { title, text, inSettings } = state.switchedOff;
  return remedies.switchOn
    ? { title, text: text(host), action: { label: action.switchOn, run: remedies.switchOn } }
    : {
        title,
        text: inSettings(host),
        action: { label: action.openSettings, run: remedies.openOptions },
      };
}

function orNone(label: string, run: (() => void) | undefined): Notice['action'] {
  return run === undefined ? null : { label, run };
}
