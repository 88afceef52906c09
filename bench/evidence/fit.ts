import { chanceOf } from "../../src/answering/kinds/spoken-of.ts";

/** A question's evidence, whether the plan speaks of it, and the task or group it is left out with. */
export type Example = { group: string; spokenOf: boolean; evidence: Record<string, number> };
type Weights = Record<string, number> & { constant: number };

const FOLDS = 8;
const STEPS = 30;
/** How strongly weights are drawn to zero. */
const RIDGE = 1;

/** The weights that make the examples likeliest: logistic regression by Newton's method. */
export function fitWeights(examples: Example[]): Weights {
  const names = Object.keys(examples[0]?.evidence ?? {});
  const rows = examples.map(({ evidence }) => [...names.map((name) => evidence[name] ?? 0), 1]);
  let weights = new Array<number>(names.length + 1).fill(0);
  for (let step = 0; step < STEPS; step++) weights = improved(weights, rows, examples);
  const named = names.map((name, place) => [name, rounded(weights[place] ?? 0)] as const);
  return { ...Object.fromEntries(named), constant: rounded(weights[names.length] ?? 0) };
}

/** Each of `judged` with its chance by weights fitted on the examples, and `others`, of other groups. */
export function crossValidated(judged: Example[], others: Example[]): (Example & { chance: number })[] {
  const groups = [...new Set(judged.map(({ group }) => group))].sort();
  const foldOf = ({ group }: Example): number => groups.indexOf(group) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights([...judged, ...others].filter((example) => foldOf(example) !== fold));
    const left = judged.filter((example) => foldOf(example) === fold);
    return left.map((example) => ({ ...example, chance: chanceOf(example.evidence, weights) }));
  }).flat();
}

function improved(weights: number[], rows: number[][], examples: Example[]): number[] {
  const { length } = weights;
  const slope = weights.map((weight, place) => (place < length - 1 ? RIDGE * weight : 0));
  const curve = weights.map((_, a) =>
    weights.map((__, b): number => (a === b && a < length - 1 ? RIDGE : 1e-6)),
  );
  rows.forEach((row, index) => {
    const odds = row.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-odds));
    const miss = chance - (examples[index]?.spokenOf ? 1 : 0);
    row.forEach((value, a) => {
      slope[a] = (slope[a] ?? 0) + miss * value;
      const line = curve[a] ?? [];
      row.forEach((other, b) => {
        line[b] = (line[b] ?? 0) + chance * (1 - chance) * value * other;
      });
    });
  });
  const steps = solved(curve, slope);
  return weights.map((weight, place) => weight - (steps[place] ?? 0));
}

/** x of A·x = b, by Gaussian elimination; A is positive definite, so that no rows need be swapped. */
function solved(matrix: number[][], values: number[]): number[] {
  const rows = matrix.map((row, place) => [...row, values[place] ?? 0]);
  rows.forEach((pivot, at) => {
    const lead = pivot[at] ?? 1;
    rows.forEach((row, other) => {
      if (other === at) return;
      const factor = (row[at] ?? 0) / lead;
      pivot.forEach((value, column) => {
        row[column] = (row[column] ?? 0) - factor * value;
      });
    });
  });
  return rows.map((row, place) => (row.at(-1) ?? 0) / (row[place] ?? 1));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
