import type { Span } from '../text/span.ts';
import { type Token, tokenise } from './tokens.ts';

/** At most so many words may stand where a term has `..`: "shut Nato's European partners out". */
const GAP_WORDS = 4;

/** One word of a term, or a gap. */
type Piece =
  | { kind: 'stem'; stem: string; exact: string | null }
  | { kind: 'prefix'; text: string }
  | { kind: 'suffix'; text: string }
  | { kind: 'gap' };

interface Term {
  id: string;
  pieces: Piece[];
  hasWildcard: boolean;
}

/** A concept or entity found in a text. */
export interface Mention extends Span {
  id: string;
  /** The words as they stand in the text. */
  text: string;
  /** Index of its first and last token. */
  first: number;
  last: number;
  /** Found in a part of a word: the rest of a compound may name something else. */
  isInCompound: boolean;
}

/** Terms made ready for one language: looked up by the first word's stem. */
export interface TermIndex {
  language: string;
  byStem: Map<string, Term[]>;
  /** Terms that begin with a wildcard word, tried at every word. */
  wild: Term[];
}

/** An index over the given terms, for texts in `language`. Terms that have no word in them are left out. */
export function indexTerms(entries: Iterable<{ id: string; terms: string[] }>, language: string): TermIndex {
  const index: TermIndex = { language, byStem: new Map(), wild: [] };
  for (const { id, terms } of entries) {
    for (const text of new Set(terms))
      addTerm(index, { id, pieces: piecesOf(text, language), hasWildcard: text.includes('*') });
  }
  return index;
}

function addTerm(index: TermIndex, term: Term): void {
  const first = term.pieces[0];
  if (first === undefined || first.kind === 'gap') return;
  if (first.kind !== 'stem') {
    index.wild.push(term);
    return;
  }
  const sharing = index.byStem.get(first.stem);
  if (sharing) sharing.push(term);
  else index.byStem.set(first.stem, [term]);
}

function piecesOf(term: string, language: string): Piece[] {
  return term
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word): Piece[] => {
      if (word === '..') return [{ kind: 'gap' }];
      if (word.endsWith('*')) return [{ kind: 'prefix', text: normOf(word.slice(0, -1), language) }];
      if (word.startsWith('*')) return [{ kind: 'suffix', text: normOf(word.slice(1), language) }];
      return tokenise(word, language).map(stemPiece);
    });
}

function stemPiece(token: Token): Piece {
  const isName = token.text !== token.text.toLowerCase();
  return { kind: 'stem', stem: token.stem, exact: isName ? token.text : null };
}

function normOf(word: string, language: string): string {
  return tokenise(word, language)
    .map((token) => token.norm)
    .join('');
}

/** Every mention of the index's terms in the tokens, in order of their place; longer before shorter. */
export function findMentions(tokens: Token[], index: TermIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const starting = index.byStem.get((tokens[at] as Token).stem) ?? [];
    for (const term of starting) addMention(mentions, tokens, at, term);
    for (const term of index.wild) addMention(mentions, tokens, at, term);
  }
  return mentions.sort((a, b) => a.first - b.first || b.last - a.last);
}

function addMention(mentions: Mention[], tokens: Token[], at: number, term: Term): void {
  const last = matchPieces(tokens, at, term.pieces, 0);
  if (last === null) return;
  const from = tokens[at] as Token;
  const to = tokens[last] as Token;
  const text = tokens
    .slice(at, last + 1)
    .map((token) => token.text)
    .join(' ');
  const { id, hasWildcard } = term;
  mentions.push({ id, text, start: from.start, end: to.end, first: at, last, isInCompound: hasWildcard });
}

/** The index of the last token of the match, or `null`. */
function matchPieces(tokens: Token[], at: number, pieces: Piece[], from: number): number | null {
  const piece = pieces[from];
  if (piece === undefined) return at - 1;
  if (piece.kind === 'gap') {
    for (let skip = 0; skip <= GAP_WORDS; skip++) {
      const last = matchPieces(tokens, at + skip, pieces, from + 1);
      if (last !== null) return last;
    }
    return null;
  }
  const token = tokens[at];
  if (token === undefined || !fits(token, piece)) return null;
  return matchPieces(tokens, at + 1, pieces, from + 1);
}

function fits(token: Token, piece: Exclude<Piece, { kind: 'gap' }>): boolean {
  if (piece.kind === 'prefix') return token.norm.startsWith(piece.text);
  if (piece.kind === 'suffix') return token.norm.endsWith(piece.text);
  return token.stem === piece.stem && (piece.exact === null || sharesCapitals(token.text, piece.exact));
}

/**
 * Whether a word is written as a name is: `US` only as `US` or `U.S.`, `NATO` also as `Nato`, `Proteus` also as
 * `PROTEUS`, never `proteus`.
 */
function sharesCapitals(text: string, name: string): boolean {
  const isShortAcronym = name.length > 1 && name.length < 4 && name === name.toUpperCase();
  if (isShortAcronym) return text.replaceAll('.', '').startsWith(name);
  const initial = text.slice(0, 1);
  return initial === initial.toUpperCase();
}
