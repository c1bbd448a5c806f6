import type { Weights } from '../../lib/engine/match/pair/logistic.ts';

/** One labelled example: its signals' values, and how much it counts. */
export interface Example {
  topic: string;
  values: Record<string, number>;
  hit: boolean;
  weight?: number;
}

const ROUNDS = 15;
const CLOSE_ENOUGH = 1e-6;

/**
 * Logistic regression on standardised signals with a ridge penalty, by Newton's method (iteratively reweighted least
 * squares); the coefficients given back are for the signals as they are.
 */
export function fitLogistic(examples: Example[], signals: string[], ridge: number): Weights {
  const scales = signals.map((signal) => scaleOf(examples, signal));
  const rows = examples.map(({ values }) => [
    1,
    ...signals.map((signal, at) => ((values[signal] ?? 0) - mean(scales, at)) / deviation(scales, at)),
  ]);
  const fitted = newton(rows, examples, ridge);
  const weights: Weights = { bias: fitted[0] ?? 0 };
  signals.forEach((signal, at) => {
    const weight = (fitted[at + 1] ?? 0) / deviation(scales, at);
    weights[signal] = weight;
    weights.bias -= weight * mean(scales, at);
  });
  return weights;
}

interface Scale {
  mean: number;
  deviation: number;
}

const mean = (scales: Scale[], at: number) => scales[at]?.mean ?? 0;
const deviation = (scales: Scale[], at: number) => scales[at]?.deviation ?? 1;

function scaleOf(examples: Example[], signal: string): Scale {
  const total = sum(examples.map(({ weight = 1 }) => weight));
  const mean = sum(examples.map(({ values, weight = 1 }) => weight * (values[signal] ?? 0))) / total;
  const spread = sum(examples.map(({ values, weight = 1 }) => weight * ((values[signal] ?? 0) - mean) ** 2));
  return { mean, deviation: Math.sqrt(spread / total) || 1 };
}

function newton(rows: number[][], examples: Example[], ridge: number): number[] {
  const size = rows[0]?.length ?? 0;
  const fitted = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const step = solve(curvature(rows, examples, fitted, ridge), slope(rows, examples, fitted, ridge));
    step.forEach((change, at) => {
      fitted[at] = (fitted[at] ?? 0) + change;
    });
    if (Math.max(...step.map(Math.abs)) < CLOSE_ENOUGH) break;
  }
  return fitted;
}

function chance(row: number[], fitted: number[]): number {
  return 1 / (1 + Math.exp(-sum(row.map((value, at) => value * (fitted[at] ?? 0)))));
}

function slope(rows: number[][], examples: Example[], fitted: number[], ridge: number): number[] {
  const slopes = fitted.map((value, at) => (at === 0 ? 0 : -ridge * value));
  rows.forEach((row, index) => {
    const { hit = false, weight = 1 } = examples[index] ?? {};
    const error = weight * ((hit ? 1 : 0) - chance(row, fitted));
    row.forEach((value, at) => {
      slopes[at] = (slopes[at] ?? 0) + error * value;
    });
  });
  return slopes;
}

function curvature(rows: number[][], examples: Example[], fitted: number[], ridge: number): number[][] {
  const matrix = fitted.map((_, i) => fitted.map((_, j) => (i === j && i > 0 ? ridge : 1e-9)));
  rows.forEach((row, index) => {
    const p = chance(row, fitted);
    const weight = (examples[index]?.weight ?? 1) * p * (1 - p);
    row.forEach((first, i) => {
      const line = matrix[i] as number[];
      row.forEach((second, j) => {
        line[j] = (line[j] ?? 0) + weight * first * second;
      });
    });
  });
  return matrix;
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: number[][], values: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows.slice(column).reduce((best, row, at) => {
      return Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? column + at : best;
    }, column);
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    for (const row of rows.slice(column + 1)) subtract(row, rows[column] as number[], column);
  }
  const solution = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] as number[];
    const known = sum(solution.map((value, column) => value * (row[column] ?? 0)));
    solution[at] = ((row[size] ?? 0) - known) / (row[at] ?? 1);
  }
  return solution;
}

function subtract(row: number[], from: number[], column: number): void {
  const factor = (row[column] ?? 0) / (from[column] ?? 1);
  if (factor === 0) return;
  from.forEach((value, at) => {
    row[at] = (row[at] ?? 0) - factor * value;
  });
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
