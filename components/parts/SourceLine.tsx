import type { ComparedSource } from '../../lib/engine/compare/comparison.ts';
import { nameOrigin, type Origin, webAddress } from '../../lib/engine/report/sources.ts';
import type { Words } from '../../lib/engine/report/words/en.ts';
import { useWords } from '../language.tsx';
import { Glyph } from './Glyph.tsx';

interface SourceLineProps {
  source: ComparedSource;
  sources: readonly ComparedSource[];
  /** The report's own origin and address, where they are not its article's. */
  origin: string;
  url: string;
}

/** Whose telling it is, where its text comes from, and the way to it. */
export function SourceLine({ source, sources, origin, url }: SourceLineProps) {
  const words = useWords();
  const from = source.kind === 'primary' ? PRIMARY : nameOrigin(origin, source, sources);
  return (
    <p class="telling-source">
      <bdi>{source.name}</bdi> · {originInWords(from, words)}
      {source.isOwnSource && ` · ${words.origin.samePage}`}{' '}
      <OutwardLink url={url} label={words.openArticle(source.name)} />
    </p>
  );
}

const PRIMARY: Origin = { kind: 'primary' };

export function originInWords(origin: Origin, words: Words): string {
  switch (origin.kind) {
    case 'own':
      return words.origin.own;
    case 'primary':
      return words.origin.primary;
    case 'agency':
      return words.origin.agency(origin.name);
    case 'source':
      return words.origin.from(origin.name);
    case 'copy':
      return words.origin.sameText(origin.name);
  }
}

/** A link out of Crossread by its arrow alone; nothing, where the address is not one of the web's. */
export function OutwardLink({ url, label }: { url: string | null; label: string }) {
  const address = webAddress(url);
  if (address === null) return null;
  return (
    <a
      class="outward"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title={label}
      aria-label={label}
    >
      <Glyph name="external" />
    </a>
  );
}
