import * as v from 'valibot';
import { sortedJson } from '../../engine/text/sorted-json.ts';
import type { WholeStory } from './story-record.ts';
import { wholeStory } from './story-schema.ts';

/** A story as one text: its copy in `storage.local`, and what two stories are compared by. */
export function storyText(story: WholeStory): string {
  return sortedJson(story);
}

/** The story in such a text; `null` where it cannot be read. */
export function storyIn(text: string): WholeStory | null {
  try {
    const parsed = v.safeParse(wholeStory, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The text's bytes in UTF-8 and their SHA-256 in hexadecimal. */
export async function measure(text: string): Promise<{ bytes: number; sha256: string }> {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { bytes: bytes.length, sha256 };
}
