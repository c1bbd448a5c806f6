/** The command line's verbs, each with its help. */
export const VERB_HELP = {
  extract:
    'crossread extract < lines\n  {id?, html, url?} → {id?, title, byline, published, outlet, language, partial, blocks, text}',
  split:
    'crossread split < lines\n  {id?, text} → {id?, sentences: [{start, end, text}]}, offsets in UTF-16 units',
  detect:
    'crossread detect [--pack pack.json]… < lines\n  {id?, html | text, url?, title?} → {id?, story: {id, confidence} | null}',
  align:
    'crossread align < lines\n  {id?, a, b}, two sentences → {id?, score, same, differences}\n  {id?, a: […], b: […]}, two articles → {id?, pairs: [{pair, score, same, differences}]}',
  frame: 'crossread frame < lines\n  {id?, text} → {id?, marks: [{kind, start, end, text, speaker?}]}',
  compare:
    'crossread compare [--pack pack.json]… < lines\n  {id?, html | text, url?, title?} → a comparison\n\ncrossread compare page.html… [--url URL] [--pack pack.json]… [--json | --markdown]\n  compares files (.html, or .txt); on a terminal it prints a table',
  pack: 'crossread pack FILE… [--title T] [--id ID] [--author A] [--licence L] [--home URL] > pack.json\n  makes a story pack out of articles: pages (.html), texts (.txt), or lines {html | text, url?, title?, outlet?, published?} (.jsonl)\n\ncrossread pack --check pack.json…\n  says whether each file is a story pack, and if not where and why',
} as const;

export type Verb = keyof typeof VERB_HELP;

/** Whether a word is one of the verbs. */
export function isVerb(word: string): word is Verb {
  return Object.hasOwn(VERB_HELP, word);
}

export const HELP = [
  'crossread VERB [options]',
  '',
  'Newline-delimited JSON in, newline-delimited JSON out: one line for each line, in the same order. A bad line gives',
  '{"error": {"kind", "message", "line"}} in its place, and the exit status is then 1.',
  '',
  ...Object.values(VERB_HELP).flatMap((help) => [help, '']),
  '--pack replaces the bundled story packs. --help after a verb prints its help alone.',
].join('\n');
