/** Something found, and how well it fits: the higher the better, within one search alone. */
export interface Scored {
  number: number;
  score: number;
}

/** The best of what is offered, at most `limit`: highest score first, of equals the lowest number. */
export class Best {
  readonly #limit: number;
  readonly #kept: Scored[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(number: number, score: number): void {
    const worst = this.#kept.at(-1);
    const isFull = this.#kept.length >= this.#limit;
    if (isFull && (worst === undefined || !isBetter(number, score, worst))) return;
    if (isFull) this.#kept.pop();
    let at = this.#kept.length;
    while (at > 0 && isBetter(number, score, this.#kept[at - 1] as Scored)) at--;
    this.#kept.splice(at, 0, { number, score });
  }

  kept(): Scored[] {
    return [...this.#kept];
  }
}

function isBetter(number: number, score: number, than: Scored): boolean {
  return score > than.score || (score === than.score && number < than.number);
}
