import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backUp } from '../../../lib/extension/library/backup.ts';
import { checkLibrary } from '../../../lib/extension/library/check-library.ts';
import { exportPack } from '../../../lib/extension/library/export-pack.ts';
import { closeLibrary, read } from '../../../lib/extension/library/library-db.ts';
import { listStories, readStory } from '../../../lib/extension/library/read-stories.ts';
import { restoreBackup } from '../../../lib/extension/library/restore.ts';
import { problemOf } from '../../../lib/extension/problem.ts';
import { type Breakdown, breakingAt } from './breakdown.ts';
import {
  bringBack,
  create,
  type Deed,
  edit,
  type Model,
  now,
  remove,
  rename,
  save,
  takeBack,
  targetOf,
} from './deeds.ts';
import { emptyDatabase, freshLibrary } from './fresh-library.ts';

type Command = fc.AsyncCommand<Model, null>;

/**
 * What can be told of a story: its title, how many edits can be undone, and of each address the newest text. A reader sees
 * of the edits only whether there is one; a deed that broke off would then look done where there was one before.
 */
type Seen = Record<
  string,
  { title: string; edits: number; articles: [url: string, versions: number, text: string][] }
>;

function told({ library }: Model): Seen {
  const stories = [...library].map(([id, { title, articles, edits }]) => {
    const texts = [...articles].map(([url, texts]) => [url, texts.length, texts.at(-1) ?? ''] as const);
    return [id, { title, edits, articles: texts.toSorted() }] as const;
  });
  return Object.fromEntries(stories) as Seen;
}

async function shown(): Promise<Seen> {
  const stories: Seen = {};
  for (const { id, title } of await listStories()) {
    const detail = await readStory(id);
    const pack = await exportPack(id, { withArticles: true });
    const texts = (detail?.articles ?? []).map(({ id, url, versions }) => {
      const blocks = pack.articles.find((source) => source.id === id)?.blocks;
      return [url, versions.length, blocks?.[0]?.text ?? ''] as const;
    });
    const record = await read(['stories'], (transaction) => transaction.objectStore('stories').get(id));
    stories[id] = { title, edits: record?.edits.length ?? 0, articles: texts.toSorted() as never };
  }
  return stories;
}

/** A new worker. At its start what was deleted is forgotten. */
async function restart(model: Model): Promise<void> {
  await closeLibrary();
  await checkLibrary(now());
  model.deleted.clear();
}

/** The deed is done, and all is as a reader would say. */
class Doing implements Command {
  readonly deed: Deed;
  constructor(deed: Deed) {
    this.deed = deed;
  }
  check(model: Model): boolean {
    return targetOf(this.deed, model) !== null;
  }
  async run(model: Model): Promise<void> {
    const id = await this.deed.do(targetOf(this.deed, model) ?? '');
    this.deed.tell(model, id);
    expect(await shown()).toEqual(told(model));
  }
  toString(): string {
    return this.deed.name;
  }
}

/** The deed breaks off at a write, and the worker is started anew: it is done in full, or not at all. */
class Breaking implements Command {
  readonly deed: Deed;
  readonly how: Breakdown;
  readonly write: number;
  constructor(deed: Deed, how: Breakdown, write: number) {
    this.deed = deed;
    this.how = how;
    this.write = write;
  }
  check(model: Model): boolean {
    return targetOf(this.deed, model) !== null;
  }
  async run(model: Model): Promise<void> {
    const target = targetOf(this.deed, model) ?? '';
    const error = await breakingAt(this.write, this.how, () => this.deed.do(target));
    const done = structuredClone(model);
    const id = target || (await newId(model));
    if (id) this.deed.tell(done, id);
    await restart(model);
    done.deleted.clear();
    const isFull = this.how === 'full' && error !== null;
    if (isFull) expect(problemOf(error).kind).toBe('storage-full');
    if (error === null || (!isFull && (await isShown(done)))) Object.assign(model, done);
    expect(await shown()).toEqual(told(model));
  }
  toString(): string {
    return `${this.deed.name}, ${this.how} at write ${this.write}`;
  }
}

async function newId({ library }: Model): Promise<string | undefined> {
  return (await listStories()).find(({ id }) => !library.has(id))?.id;
}

async function isShown(model: Model): Promise<boolean> {
  return JSON.stringify(sorted(await shown())) === JSON.stringify(sorted(told(model)));
}

function sorted(seen: Seen) {
  return Object.entries(seen).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The database is emptied by damage; the worker that puts it right is killed too, at a write. */
class Damaging implements Command {
  readonly write: number;
  constructor(write: number) {
    this.write = write;
  }
  check(): boolean {
    return true;
  }
  async run(model: Model): Promise<void> {
    await emptyDatabase();
    await breakingAt(this.write, 'killed', () => checkLibrary(now()));
    await restart(model);
    expect(await shown()).toEqual(told(model));
  }
  toString(): string {
    return `damage, killed at write ${this.write} of the repair`;
  }
}

/** Everything is backed up, wiped and restored; before that a restoring breaks off, and leaves nothing or all. */
class Restoring implements Command {
  readonly how: Breakdown;
  readonly write: number;
  constructor(how: Breakdown, write: number) {
    this.how = how;
    this.write = write;
  }
  check(): boolean {
    return true;
  }
  async run(model: Model): Promise<void> {
    const backup = await backUp(now(), {});
    await freshLibrary();
    await breakingAt(this.write, this.how, () => restoreBackup(backup.stream(), now()));
    await restart(model);
    const left = await shown();
    if (Object.keys(left).length > 0) expect(left).toEqual(told(model));
    expect(await restoreBackup(backup.stream(), now())).toMatchObject({ stories: { 'kept-both': 0 } });
    expect(await shown()).toEqual(told(model));
  }
  toString(): string {
    return `back up, wipe, restore, ${this.how} at write ${this.write}`;
  }
}

const place = fc.nat(2);
const title = fc.constantFrom('Herring', 'Harbour', 'Quay');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  title.map(create),
  { arbitrary: fc.tuple(place, fc.nat(2), fc.nat(2)).map((numbers) => save(...numbers)), weight: 4 },
  fc.tuple(place, title).map(([at, name]) => rename(at, name)),
  place.map(edit),
  place.map(takeBack),
  place.map(remove),
  place.map(bringBack),
);
const breakdown = fc.constantFrom<Breakdown>('killed', 'full');
const write = fc.integer({ min: 1, max: 12 });

const commands: fc.Arbitrary<Command>[] = [
  deed.map((done) => new Doing(done)),
  deed.map((done) => new Doing(done)),
  fc.tuple(deed, breakdown, write).map(([done, how, at]) => new Breaking(done, how, at)),
  write.map((at) => new Damaging(at)),
  fc.tuple(breakdown, write).map(([how, at]) => new Restoring(how, at)),
];

/** As many as take a few seconds here; `LIBRARY_RUNS=10000` for a night. */
const RUNS = Number(process.env.LIBRARY_RUNS ?? 30);

test('whatever is done to a library, and whatever breaks, it has what a reader would say it has', {
  timeout: 100 * RUNS + 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 25, size: 'max' }), async (done) => {
      await freshLibrary();
      const model: Model = { library: new Map(), deleted: new Map() };
      await fc.asyncModelRun(() => ({ model, real: null }), done);
    }),
    { numRuns: RUNS },
  );
});
