/** A sum for each of many numbers, most of them untouched: emptied in time linear in those touched. */
export class Tally {
  readonly #sums: Float64Array;
  readonly #touched: Uint32Array;
  size = 0;

  constructor(count: number) {
    this.#sums = new Float64Array(count);
    this.#touched = new Uint32Array(count);
  }

  /** Adds to a number's sum; the amount is above 0. */
  add(number: number, amount: number): void {
    if (this.#sums[number] === 0) this.#touched[this.size++] = number;
    this.#sums[number] = (this.#sums[number] as number) + amount;
  }

  /** Visits those that were added to, in the order of their first time. */
  each(visit: (number: number, sum: number) => void): void {
    for (let at = 0; at < this.size; at++) {
      const number = this.#touched[at] as number;
      visit(number, this.#sums[number] as number);
    }
  }

  empty(): void {
    for (let at = 0; at < this.size; at++) this.#sums[this.#touched[at] as number] = 0;
    this.size = 0;
  }
}
