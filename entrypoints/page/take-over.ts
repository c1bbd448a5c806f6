/** What a script leaves behind for the next of its name, in the scripts' own world, where no page can see it. */
type World = Record<symbol, (() => void) | undefined>;

/** Ends the script of this name that is in the page already: injected twice, there is still one. */
export function takeOver(name: string, end: () => void): void {
  const world = globalThis as unknown as World;
  const key = Symbol.for(`crossread:${name}`);
  world[key]?.();
  world[key] = end;
}
