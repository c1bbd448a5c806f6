import { deleteStory, undoDelete } from '../../../lib/extension/library/delete-story.ts';
import {
  createStory,
  editFacts,
  renameStory,
  type SeenStory,
  undoEdit,
} from '../../../lib/extension/library/edit-story.ts';
import { readStory } from '../../../lib/extension/library/read-stories.ts';
import { saveArticle } from '../../../lib/extension/library/save-article.ts';
import { lighthouse } from './articles.ts';

/** What a reader would say is in a story. */
export interface Told {
  title: string;
  /** The versions of each address, by their one sentence. */
  articles: Map<string, string[]>;
  edits: number;
}

/** What a reader would say is in the library, and what they could still have back. */
export interface Model {
  library: Map<string, Told>;
  deleted: Map<string, Told>;
}

/** Something a reader does to one story. */
export interface Deed {
  name: string;
  /** Among which stories the one is; `null` for a new one. */
  among: keyof Model | null;
  /** Which of them, counted round. */
  at: number;
  /** What a reader would say of it. */
  tell(model: Model, id: string): void;
  /** @returns the story's id */
  do(id: string): Promise<string>;
}

let clock = Date.UTC(2026, 1, 5);

/** A moment after all those before. */
export function now(): number {
  clock += 1;
  return clock;
}

/** The story a deed is done to; empty for a new one, `null` where there is none. */
export function targetOf({ among, at }: Deed, model: Model): string | null {
  if (among === null) return '';
  const ids = [...model[among].keys()].toSorted();
  return ids[at % ids.length] ?? null;
}

export function create(title: string): Deed {
  return {
    name: `create ${title}`,
    among: null,
    at: 0,
    tell: ({ library }, id) => library.set(id, { title, articles: new Map(), edits: 0 }),
    do: async () => (await createStory(title, now())).id,
  };
}

export function save(at: number, address: number, text: number): Deed {
  const url = `https://paper.example/${address}`;
  const sentence = `Boat number ${text} came home on Monday with ${text} crates of herring.`;
  return {
    name: `save text ${text} of address ${address} into story ${at}`,
    among: 'library',
    at,
    tell: ({ library }, id) => {
      const articles = library.get(id)?.articles;
      const versions = articles?.get(url) ?? [];
      if (versions.at(-1) !== sentence) articles?.set(url, [...versions, sentence]);
    },
    do: async (id) => {
      const article = lighthouse({ url, title: 'Boats', paragraphs: [sentence] });
      return (await saveArticle(article, { story: id }, now())).story.id;
    },
  };
}

export function rename(at: number, title: string): Deed {
  return {
    name: `call story ${at} ${title}`,
    among: 'library',
    at,
    tell: ({ library }, id) => Object.assign(library.get(id) ?? {}, { title }),
    do: async (id) => (await renameStory(await seenNow(id), title, now())).id,
  };
}

export function edit(at: number): Deed {
  return {
    name: `edit story ${at}`,
    among: 'library',
    at,
    tell: ({ library }, id) => changeEdits(library.get(id), 1),
    do: async (id) => (await editFacts(await seenNow(id), [{ do: 'drop', report: 'none' }], now())).story.id,
  };
}

export function takeBack(at: number): Deed {
  return {
    name: `take back an edit of story ${at}`,
    among: 'library',
    at,
    tell: ({ library }, id) => changeEdits(library.get(id), -1),
    do: async (id) => (await undoEdit(await seenNow(id), now())).id,
  };
}

export function remove(at: number): Deed {
  return {
    name: `delete story ${at}`,
    among: 'library',
    at,
    tell: ({ library, deleted }, id) => move(id, library, deleted),
    do: async (id) => {
      await deleteStory(id, now());
      return id;
    },
  };
}

export function bringBack(at: number): Deed {
  return {
    name: `bring back deleted story ${at}`,
    among: 'deleted',
    at,
    tell: ({ library, deleted }, id) => move(id, deleted, library),
    do: async (id) => {
      await undoDelete(id);
      return id;
    },
  };
}

async function seenNow(id: string): Promise<SeenStory> {
  return { id, revision: (await readStory(id))?.story.revision ?? 0 };
}

function changeEdits(story: Told | undefined, by: 1 | -1): void {
  if (story) story.edits = Math.max(0, story.edits + by);
}

function move(id: string, from: Map<string, Told>, to: Map<string, Told>): void {
  const story = from.get(id);
  if (story) to.set(id, story);
  from.delete(id);
}
