import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { StoryPack } from '../engine/story/pack.ts';
import { parsePack } from '../engine/story/parse-pack.ts';
import { KnownProblem } from './problem.ts';

const INDEX = v.array(v.pipe(v.string(), v.endsWith('.json')));

let bundled: Promise<StoryPack[]> | null = null;

/**
 * The story packs that come with Crossread, read once in a worker's life.
 * @throws KnownProblem `bad-pack`
 */
export function bundledPacks(): Promise<StoryPack[]> {
  bundled ??= loadAll().catch((error) => {
    bundled = null;
    throw error;
  });
  return bundled;
}

async function loadAll(): Promise<StoryPack[]> {
  const names = v.parse(INDEX, JSON.parse(await ownFile('index.json')));
  return Promise.all(names.map(loadPack));
}

async function loadPack(name: string): Promise<StoryPack> {
  const parsed = parsePack(await ownFile(name));
  if (parsed.ok) return parsed.pack;
  const [first] = parsed.problems;
  throw new KnownProblem('bad-pack', `${name}: ${first?.path ?? ''}: ${first?.message ?? ''}`);
}

async function ownFile(name: string): Promise<string> {
  const response = await fetch(`${browser.runtime.getURL('/')}packs/${name}`);
  return response.text();
}
