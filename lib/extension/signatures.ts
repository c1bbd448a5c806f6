import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Glance } from '../engine/story/glance.ts';
import type { CompiledSignature } from '../engine/story/signature.ts';
import { hintOf, type StoryHint, storiesToTry } from '../engine/story/story-hint.ts';
import { fnv1a } from '../engine/text/hash.ts';

/*
 * The detector reads these without waking the background, and is small: the compiler stays in another file. On a page
 * that no story can be of it reads the hints alone: with 1,250 stories they take it about 3 ms, all signatures a second.
 *
 * Each lies there as one string: the browsers change deeply nested data in `storage.local` without an error, and
 * strings not.
 */

/** What is laid out, by the stories' ids: hashes of their signatures, so that only those that have changed are written. */
const LIST_KEY = 'signatures';
const LIST = v.object({ version: v.string(), sums: v.record(v.string(), v.number()) });

const hintsKey = (language: string) => `signature-hints-${language}`;
const HINTS = v.object({ version: v.string(), json: v.string() });

const signatureKey = (story: string) => `signature-of-${story}`;

/** The language by whose words a page is read that is in none of the known ones. */
const OTHERWISE = 'en';

/** Lays the known stories' signatures where the detector finds them, and takes away those of others. */
export async function writeSignatures(signatures: CompiledSignature[]): Promise<void> {
  const version = ownVersion();
  const before = await readList();
  const texts = new Map(signatures.map((signature) => [signature.story, JSON.stringify(signature)]));
  const sums = Object.fromEntries([...texts].map(([story, text]) => [story, fnv1a(text)]));
  const changed = [...texts].filter(
    ([story]) => before?.version !== version || before.sums[story] !== sums[story],
  );
  await browser.storage.local.set({
    ...Object.fromEntries(changed.map(([story, text]) => [signatureKey(story), text])),
    ...hintsByLanguage(signatures, version),
    [LIST_KEY]: { version, sums },
  });
  const gone = Object.keys(before?.sums ?? {}).filter((story) => !texts.has(story));
  await browser.storage.local.remove(gone.map(signatureKey));
}

/**
 * The signatures of the stories that the page at a glance may cover; none where those of another version of Crossread
 * still lie there.
 */
export async function readSignatures(glance: Glance): Promise<CompiledSignature[]> {
  const { hints, language } = await hintsFor(glance.language ?? OTHERWISE);
  const keys = storiesToTry(glance, hints, language).map(signatureKey);
  if (keys.length === 0) return [];
  const stored = await browser.storage.local.get(keys);
  return keys.flatMap((key) => (typeof stored[key] === 'string' ? [JSON.parse(stored[key])] : []));
}

async function hintsFor(language: string): Promise<{ hints: StoryHint[]; language: string }> {
  const key = hintsKey(language);
  const stored = (await browser.storage.local.get(key))[key];
  const isRead = v.is(HINTS, stored) && stored.version === ownVersion();
  if (isRead) return { hints: JSON.parse(stored.json), language };
  return language === OTHERWISE ? { hints: [], language } : hintsFor(OTHERWISE);
}

function hintsByLanguage(signatures: CompiledSignature[], version: string): Record<string, unknown> {
  const languages = new Set([OTHERWISE, ...signatures.flatMap(({ terms }) => Object.keys(terms))]);
  return Object.fromEntries(
    [...languages].map((language) => {
      const hints = signatures.map((signature) => hintOf(signature, language));
      return [hintsKey(language), { version, json: JSON.stringify(hints) }];
    }),
  );
}

async function readList(): Promise<v.InferOutput<typeof LIST> | null> {
  const stored = (await browser.storage.local.get(LIST_KEY))[LIST_KEY];
  return v.is(LIST, stored) ? stored : null;
}

function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
