import { useState } from 'preact/hooks';
import { useWords } from '../language.tsx';

type Outcome = 'none' | 'copied' | 'refused';

/** Details of a failure, to copy into a report; where copying is refused, they are shown to be selected. */
export function CopyDetails({ details }: { details: string }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = () =>
    navigator.clipboard.writeText(details).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {words.action.copyDetails}
      </button>
      <span role="status" class="copy-outcome small quiet">
        {outcome === 'copied' && words.action.copied}
        {outcome === 'refused' && words.action.copyFailed}
      </span>
      {outcome === 'refused' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre class="problem-details" tabIndex={0}>
          {details}
        </pre>
      )}
    </>
  );
}
