/** A logistic regression's coefficients by the name of their signal; `bias` is the constant. */
export type Weights<Signal extends string = string> = { bias: number } & Record<Signal, number>;

/** The probability a logistic regression gives to its signals' values. */
export function probability<Signal extends string>(
  weights: Weights<Signal>,
  values: Readonly<Record<Signal, number>>,
): number {
  let sum = weights.bias;
  for (const [name, value] of Object.entries<number>(values)) sum += (weights[name as Signal] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

const BOUND = 5;

/** The logarithm of a probability's odds, kept within what evidence of this kind can say: -5..5. */
export function logOdds(probability: number): number {
  return Math.max(-BOUND, Math.min(BOUND, Math.log(probability / (1 - probability))));
}
