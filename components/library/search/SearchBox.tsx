import { useWords } from '../../language.tsx';

interface SearchBoxProps {
  query: string;
  onQuery(query: string): void;
}

export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const { search } = useWords().library;
  return (
    <search>
      <input
        type="search"
        class="text-field"
        value={query}
        placeholder={search.label}
        aria-label={search.label}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}
