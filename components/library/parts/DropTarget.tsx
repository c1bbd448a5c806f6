import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../language.tsx';

interface DropTargetProps {
  class: string;
  /** Nothing is taken while a dialog is open or long work goes on. */
  isOpen: boolean;
  onFile(file: File): void;
  children: ComponentChildren;
}

/** The whole page, onto which a file can be dropped; while one is held over it, the page says so. */
export function DropTarget({ class: className, isOpen, onFile, children }: DropTargetProps) {
  const words = useWords();
  // Each element that the pointer enters is told of before the one it has left.
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);
  const step = (by: number) => (event: DragEvent) => {
    if (!hasFile(event)) return;
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file && isOpen) onFile(file);
  };
  return (
    <main
      class={className}
      lang={words.language}
      onDragEnter={step(1)}
      onDragLeave={step(-1)}
      // Without this the browser would open the file in place of the library.
      onDragOver={(event) => hasFile(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {isOver && isOpen && (
        <div class="drop-here">
          <p>{words.library.keeping.dropHere}</p>
        </div>
      )}
    </main>
  );
}

function hasFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
