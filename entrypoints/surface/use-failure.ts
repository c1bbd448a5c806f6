import { useState } from 'preact/hooks';

/** Makes of what went wrong beside the drawing an error of the drawing: the surface then says so. */
export function useFailure(): (error: unknown) => void {
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  if (failure) throw failure.error;
  return (error) => setFailure({ error });
}
