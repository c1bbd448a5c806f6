import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { StoryPack } from '../engine/story/pack.ts';
import { parsePack } from '../engine/story/parse-pack.ts';
import { KnownProblem, problemOf } from './problem.ts';
import type { Problem } from './tab-state.ts';

const INDEX = v.array(v.pipe(v.string(), v.endsWith('.json')));

/** The story packs that could be read, and what is wrong with the first that could not. */
export interface Packs {
  packs: StoryPack[];
  problem: Problem | null;
}

let bundled: Promise<Packs> | null = null;

/** The story packs that come with Crossread, read once in a worker's life if all of them can be read. */
export async function bundledPacks(): Promise<Packs> {
  bundled ??= loadAll();
  const loaded = await bundled;
  if (loaded.problem) bundled = null;
  return loaded;
}

async function loadAll(): Promise<Packs> {
  const names = await tried('index.json', async () =>
    v.parse(INDEX, JSON.parse(await ownFile('index.json'))),
  );
  if (!names.ok) return { packs: [], problem: names.problem };
  const loaded = await Promise.all(names.value.map((name) => tried(name, () => loadPack(name))));
  return {
    packs: loaded.flatMap((pack) => (pack.ok ? [pack.value] : [])),
    problem: loaded.find((pack) => !pack.ok)?.problem ?? null,
  };
}

type Tried<Value> = { ok: true; value: Value; problem?: never } | { ok: false; problem: Problem };

/** Whatever is wrong with a file, it is the file that is bad. */
async function tried<Value>(name: string, load: () => Promise<Value>): Promise<Tried<Value>> {
  try {
    return { ok: true, value: await load() };
  } catch (error) {
    return { ok: false, problem: { kind: 'bad-pack', details: `${name}: ${problemOf(error).details}` } };
  }
}

async function loadPack(name: string): Promise<StoryPack> {
  const parsed = parsePack(await ownFile(name));
  if (parsed.ok) return parsed.pack;
  const [first] = parsed.problems;
  throw new KnownProblem('bad-pack', `${first?.path ?? ''}: ${first?.message ?? ''}`);
}

async function ownFile(name: string): Promise<string> {
  const response = await fetch(`${browser.runtime.getURL('/')}packs/${name}`);
  return response.text();
}
