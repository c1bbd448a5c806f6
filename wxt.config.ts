import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { en, type Words } from './lib/engine/report/words/en.ts';
import { manifestMessages } from './lib/engine/report/words/manifest-messages.ts';
import { nb } from './lib/engine/report/words/nb.ts';

interface NewsSite {
  host: string;
}

/**
 * Blocks every request that leaves the machine, from the worker and from the extension's pages: "no network" is
 * enforced by the browser, not promised by us.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const SITES_FILE = 'sites/news-sites.json';
const SITES: NewsSite[] = JSON.parse(readFileSync(`public/${SITES_FILE}`, 'utf8'));

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    // For the list of open tabs, at the click that asks for it, and given back after.
    optional_permissions: ['tabs'],
    // Nothing is asked for at install: the news sites at the switch, any other at the click that needs it.
    optional_host_permissions: [...SITES.map(({ host }) => `https://*.${host}/*`), '*://*/*'],
    content_security_policy: { extension_pages: POLICY },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+X' } },
      'next-sentence': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_nextSentence__' },
      'previous-sentence': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_previousSentence__',
      },
      'save-article': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_saveArticle__',
      },
      'toggle-highlights': { description: '__MSG_toggleHighlights__' },
      'open-panel': { description: '__MSG_openPanel__' },
    },
    ...(browser === 'firefox' ? FIREFOX : { minimum_chrome_version: '138' }),
  }),
  vite: ({ browser }) => ({
    plugins: browser === 'firefox' ? [withoutHtml()] : [withoutHtml(), withoutNamedElements()],
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      // The sites are in the manifest by now.
      const sites = files.findIndex(({ relativeDest }) => relativeDest === SITES_FILE);
      if (sites >= 0) files.splice(sites, 1);
      files.push(messages('en', en), messages('nb', nb));
    },
  },
});

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'crossread@crossread.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/** What the browser itself shows of Crossread, out of the same words as everything else. */
function messages(language: string, words: Words): ResolvedPublicFile {
  return {
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify(manifestMessages(words)),
  };
}

/**
 * Takes Preact's one assignment to `innerHTML` out: nothing of ours sets HTML, and the stores' checks shall see that
 * nothing can.
 */
function withoutHtml(): Plugin {
  return {
    name: 'without-html',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js$/.test(id)) return;
      return { code: code.replaceAll(/\w+\.innerHTML=\w+\.__html/g, 'void 0'), map: null };
    },
  };
}

/**
 * Keeps the polyfill from asking whether there is a `browser` already. Only Firefox has one of its own; elsewhere
 * the name is free for a page's `<form id="browser">`, which would then pass for the browser's whole API.
 */
function withoutNamedElements(): Plugin {
  return {
    name: 'without-named-elements',
    transform(code, id) {
      if (!/[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill(\.min)?\.js$/.test(id)) return;
      return { code: code.replaceAll('globalThis.browser', 'undefined'), map: null };
    },
  };
}
