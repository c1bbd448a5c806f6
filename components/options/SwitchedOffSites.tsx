import { useWords } from '../language.tsx';

interface SwitchedOffSitesProps {
  hosts: readonly string[];
  onChange(hosts: string[]): void;
}

/** The sites Crossread stays away from, each with the way back. */
export function SwitchedOffSites({ hosts, onChange }: SwitchedOffSitesProps) {
  const { options } = useWords();
  return (
    <section>
      <h2>{options.sites}</h2>
      {hosts.length === 0 && <p class="quiet">{options.noSites}</p>}
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="text-button"
              aria-label={options.remove(host)}
              onClick={() => onChange(hosts.filter((other) => other !== host))}
            >
              {options.switchOn}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
