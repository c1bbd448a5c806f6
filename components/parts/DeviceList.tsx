import type { Device } from '../../lib/engine/report/differences.ts';
import { useWords } from '../language.tsx';

/** Words that only one side has, each under the name of what they do. */
export function DeviceList(props: { devices: readonly Device[]; language: string | null }) {
  const { devices, language } = props;
  const words = useWords();
  if (devices.length === 0) return null;
  return (
    <ul class="devices">
      {devices.map(({ kind, text }) => (
        <li key={`${kind} ${text}`}>
          <span class="difference-kind">{words.kind[kind]}</span>{' '}
          <span class="their-words" lang={language ?? undefined}>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
