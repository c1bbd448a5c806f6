import { useRef } from 'preact/hooks';

/** Begins something in place of what was begun before; what it gives back says whether that still stands. */
export function useLatest(): () => () => boolean {
  const latest = useRef(0);
  return () => {
    const turn = ++latest.current;
    return () => turn === latest.current;
  };
}
