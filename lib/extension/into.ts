import * as v from 'valibot';

const LONGEST_TITLE = 200;

/** Where an article is saved: a story of the reader's own by its id, or a new one by its title. */
export const intoSchema = v.union([
  v.strictObject({ story: v.string() }),
  v.strictObject({ title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TITLE)) }),
]);
export type Into = v.InferOutput<typeof intoSchema>;
