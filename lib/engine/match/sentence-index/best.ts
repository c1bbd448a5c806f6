/** Something found, and how well it fits: the higher the better, within one search alone. */
export interface Scored {
  number: number;
  score: number;
}

/** The best of what is offered, at most `limit`: highest score first, of equals the lowest number. */
export class Best {
  readonly #limit: number;
  readonly #kept: Scored[] = [];

  /** What scores less need not be offered. */
  least = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(number: number, score: number): void {
    let at = this.#kept.length;
    while (at > 0 && isBetter(number, score, this.#kept[at - 1] as Scored)) at--;
    if (at >= this.#limit) return;
    if (this.#kept.length === this.#limit) this.#kept.pop();
    this.#kept.splice(at, 0, { number, score });
    if (this.#kept.length === this.#limit) this.least = this.#kept.at(-1)?.score ?? 0;
  }

  kept(): Scored[] {
    return [...this.#kept];
  }
}

function isBetter(number: number, score: number, than: Scored): boolean {
  return score > than.score || (score === than.score && number < than.number);
}
