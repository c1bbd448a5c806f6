import { useWords } from '../../language.tsx';

/** The day of an article in full, or that it has none. */
export function PublishedOn({ day }: { day: string | null }) {
  const words = useWords();
  if (day === null) return <>{words.library.noDate}</>;
  return <time dateTime={day}>{words.date(day)}</time>;
}
