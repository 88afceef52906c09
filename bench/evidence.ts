import { readQuestions } from "../tests/evals/questions.ts";
import { examplesAcross, examplesFrom } from "./evidence/examples.ts";
import { crossValidated, type Example, fitWeights } from "./evidence/fit.ts";

const FOLDER = "data/questions";
const CHANCES = [0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9];

/**
 * `npm run bench -- evidence`: fits the weights by which Duban decides whether the plan speaks of what was asked
 * (src/answering/kinds/spoken-of-weights.ts), and prints how they do on questions about tasks they were not fitted on.
 */
export async function runEvidenceBench(): Promise<void> {
  const questions = readQuestions(FOLDER);
  const whole = await examplesFrom(questions, () => true);
  const even = await examplesFrom(questions, (place) => place % 2 === 0);
  const odd = await examplesFrom(questions, (place) => place % 2 === 1);
  const across = await examplesAcross(questions);
  for (const kind of ["topics", "figures"] as const) {
    report(kind, whole[kind], [...even[kind], ...odd[kind]]);
    report(`${kind} in English over Chinese text alone`, across[kind], []);
  }
}

function report(kind: string, whole: Example[], halves: Example[]): void {
  const judged = crossValidated(whole, halves);
  const yes = judged.filter(({ spokenOf }) => spokenOf);
  const no = judged.filter(({ spokenOf }) => !spokenOf);
  const share = (list: typeof judged, above: number): string =>
    `${((list.filter(({ chance }) => chance > above).length / list.length) * 100).toFixed(1)} %`;
  console.log(
    `${kind}: ${yes.length} questions to answer, ${no.length} to refuse; fitted without their tasks:`,
  );
  console.table(
    CHANCES.map((above) => ({
      "chance above": above,
      answered: share(yes, above),
      "wrongly answered": share(no, above),
    })),
  );
  console.log("Fitted on all of them:", fitWeights([...whole, ...halves]));
}
