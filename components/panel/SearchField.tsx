import { useWords } from '../language.tsx';

interface SearchFieldProps {
  query: string;
  onQuery(query: string): void;
}

export function SearchField({ query, onQuery }: SearchFieldProps) {
  const words = useWords();
  return (
    <search>
      <input
        type="search"
        class="search-field"
        value={query}
        placeholder={words.panel.search}
        aria-label={words.panel.search}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}
