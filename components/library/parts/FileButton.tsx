import { useRef } from 'preact/hooks';

interface FileButtonProps {
  children: string;
  isPrimary?: boolean;
  onFile(file: File): void;
}

/** A button that lets the reader choose one file. */
export function FileButton({ children, isPrimary = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: { currentTarget: HTMLInputElement }) => {
    const [file] = event.currentTarget.files ?? [];
    // The same file can be chosen again, once it is mended.
    event.currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <button
        type="button"
        class={isPrimary ? 'button primary' : 'button'}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={children}
        hidden
        onChange={choose}
      />
    </>
  );
}
