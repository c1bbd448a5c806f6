/** Long work that can be looked at, or left, between any two of its steps: each tells what share is done, 0..1. */
export type Steps<Value> = Generator<number, Value, void>;

/** The value of each item, an item a step. */
export function* eachOf<Item, Value>(items: readonly Item[], of: (item: Item) => Value): Steps<Value[]> {
  const values: Value[] = [];
  for (const item of items) {
    values.push(of(item));
    yield values.length / items.length;
  }
  return values;
}

/** Work that is a part of other work, of which so much is done when it begins and when it ends. */
export function* part<Value>(steps: Steps<Value>, from: number, until: number): Steps<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (until - from) * step.value;
  }
}

/** What comes of the work, done without a rest. */
export function atOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
