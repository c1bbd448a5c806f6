import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose items come and go. When the item with the focus is gone, its neighbour has it, or
 * the list itself; when one comes back while nothing has the focus, that one. An item is an element with `data-item`.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, ids: readonly string[]): void {
  const before = useRef(ids);
  const focused = useRef<string | null>(null);
  useEffect(() => {
    const remember = () => {
      focused.current = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item ?? null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const old = before.current;
    before.current = ids;
    if (!isFocusFree() || old.join() === ids.join()) return;
    const target = cameBack(old, ids) ?? neighbourOf(focused.current, old, ids);
    if (target !== undefined) focusItem(list.current, target);
  });
}

/** No control has it: it is nowhere, or where `useHeldFocus` has put it until something better comes. */
function isFocusFree(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.matches('div[tabindex="-1"]');
}

function cameBack(old: readonly string[], ids: readonly string[]): string | undefined {
  const come = ids.filter((id) => !old.includes(id));
  return old.length > 0 && come.length === 1 ? come[0] : undefined;
}

/** `null` for the list itself; `undefined` if the item is still there, so that nothing was lost by this. */
function neighbourOf(
  gone: string | null,
  old: readonly string[],
  ids: readonly string[],
): string | null | undefined {
  if (gone === null || !old.includes(gone) || ids.includes(gone)) return undefined;
  return ids[Math.min(old.indexOf(gone), ids.length - 1)] ?? null;
}

function focusItem(list: HTMLElement | null, id: string | null): void {
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const item = items.find(({ dataset }) => dataset.item === id);
  (item?.querySelector<HTMLElement>('a, button, summary') ?? list)?.focus();
}
