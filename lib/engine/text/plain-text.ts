import { type Article, BLOCK_JOINT, type Block, type BlockKind } from './article.ts';
import { guessLanguage } from './language.ts';
import { BYLINE } from './notices.ts';
import { dayOf, type Line, plainLines, wordCount } from './plain-lines.ts';
import { normalise, splitWords } from './words.ts';

/** Shorter opening lines are section labels: "News", "UK politics". */
const SHORTEST_HEADLINE = 4;
/** A crosshead has no more words; a longer line without a full stop is a paragraph that lost it. */
const LONGEST_CROSSHEAD = 10;

/** What is known of a plain text from elsewhere. */
export interface PlainTextHints {
  url?: string | null;
  title?: string | null;
}

/**
 * Reads an article out of a plain text, such as a page's text saved to a file: the headline, the day of publication
 * and the writer from lines of their own, the blocks from the rest. Appeals to the reader, credits, section labels
 * and lists of other stories are left out. What the text does not tell is `null`.
 */
export function readPlainText(text: string, hints: PlainTextHints = {}): Article {
  const lines = plainLines(text);
  const opening = openingLines(lines);
  const headline = headlineOf(opening, hints.title ?? null);
  const body = lines.filter((line) => line !== headline);
  const blocks = blocksOf(body, new Set(opening));
  const joined = blocks.map((block) => block.text).join(BLOCK_JOINT);
  return {
    url: hints.url ?? null,
    title: hints.title ?? headline?.text ?? null,
    byline: textOf(lines, 'byline')?.replace(BYLINE, '') ?? null,
    outlet: null,
    published: dayOf(textOf(lines, 'date') ?? ''),
    language: guessLanguage(joined),
    partial: lines.some((line) => line.kind === 'paywall'),
    blocks,
    text: joined,
  };
}

function textOf(lines: Line[], kind: Line['kind']): string | null {
  return lines.find((line) => line.kind === kind)?.text ?? null;
}

/** The lines before the first paragraph; none if there is no paragraph at all. */
function openingLines(lines: Line[]): Line[] {
  const first = lines.findIndex((line) => line.kind === 'paragraph' || line.kind === 'item');
  return lines.slice(0, Math.max(0, first));
}

/** The opening line that is the title known from elsewhere, else the first that is no section label. */
function headlineOf(opening: Line[], title: string | null): Line | undefined {
  const headings = opening.filter((line) => line.kind === 'heading');
  const known = title === null ? undefined : headings.find((line) => isSameTitle(line.text, title));
  return known ?? headings.find((line) => wordCount(line.text) >= SHORTEST_HEADLINE);
}

function isSameTitle(line: string, title: string): boolean {
  const [a, b] = [line, title].map((each) =>
    splitWords(each)
      .map(({ text }) => normalise(text))
      .join(' '),
  );
  return a !== undefined && b !== undefined && a !== '' && (b.startsWith(a) || a.startsWith(b));
}

function blocksOf(lines: Line[], opening: ReadonlySet<Line>): Block[] {
  const teasers = teaserLines(lines);
  const blocks = lines
    .filter((line) => !teasers.has(line))
    .flatMap((line) => {
      const kind = blockKind(line, opening.has(line));
      return kind === null ? [] : [{ kind, text: line.text }];
    });
  const last = blocks.findLastIndex((block) => block.kind !== 'crosshead');
  return last < 0 ? blocks.map(({ text }) => ({ kind: 'paragraph', text })) : blocks.slice(0, last + 1);
}

function blockKind(line: Line, isOpening: boolean): BlockKind | null {
  switch (line.kind) {
    case 'paragraph':
      return 'paragraph';
    case 'item':
      return 'list-item';
    case 'heading':
      if (isOpening) return wordCount(line.text) > SHORTEST_HEADLINE ? 'standfirst' : null;
      return wordCount(line.text) <= LONGEST_CROSSHEAD ? 'crosshead' : 'paragraph';
    default:
      return null;
  }
}

/** Items of lists that no colon announces and that are headlines: links to other stories. */
function teaserLines(lines: Line[]): ReadonlySet<Line> {
  const teasers = new Set<Line>();
  let isAnnounced = false;
  for (const line of lines) {
    if (line.kind !== 'item') isAnnounced = line.text.endsWith(':');
    else if (!isAnnounced && !/[.;,]$/.test(line.text)) teasers.add(line);
  }
  return teasers;
}
