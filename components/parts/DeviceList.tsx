import type { Device } from '../../lib/engine/report/differences.ts';
import { useWords } from '../language.tsx';

/** Words that only one side has, each under the name of what they do. */
export function DeviceList({ devices }: { devices: readonly Device[] }) {
  const words = useWords();
  if (devices.length === 0) return null;
  return (
    <ul class="devices">
      {devices.map(({ kind, text }) => (
        <li key={`${kind} ${text}`}>
          <span class="difference-kind">{words.kind[kind]}</span> <span class="their-words">{text}</span>
        </li>
      ))}
    </ul>
  );
}
