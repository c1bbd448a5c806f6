import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Whether something is being edited in its place. The button that opened the field has the focus again when it closes. */
export function useEditing() {
  const [isEditing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (wasEditing.current && !isEditing) opener.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return { isEditing, opener, open: () => setEditing(true), close: () => setEditing(false) };
}
