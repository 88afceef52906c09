import { LIKELY } from "../src/answering/kinds/spoken-of-weights.ts";
import { readQuestions } from "../tests/evals/questions.ts";
import { examplesFrom } from "./evidence/examples.ts";
import { crossValidated, type Example, fitWeights } from "./evidence/fit.ts";

const FOLDER = "data/questions";
const CHANCES = [0.5, 0.6, 0.7, LIKELY, 0.8, 0.9];

/**
 * `npm run bench -- evidence`: fits the weights by which Duban decides whether the plan speaks of what was asked
 * (src/answering/kinds/spoken-of-weights.ts), and prints how they do on questions about tasks they were not fitted on.
 */
export async function runEvidenceBench(): Promise<void> {
  const questions = readQuestions(FOLDER);
  const whole = await examplesFrom(questions, () => true);
  const halves = [
    ...(await examplesFrom(questions, (place) => place % 2 === 0)),
    ...(await examplesFrom(questions, (place) => place % 2 === 1)),
  ];
  const judged = crossValidated(whole, halves);
  const [yes, no] = [true, false].map((answer) => judged.filter(({ spokenOf }) => spokenOf === answer));
  const share = (list: typeof judged = [], above: number): string =>
    `${((list.filter(({ chance }) => chance > above).length / list.length) * 100).toFixed(1)} %`;
  console.log(
    `${yes?.length} questions on topics of the plan, ${no?.length} on others; fitted without their tasks:`,
  );
  console.table(
    CHANCES.map((above) => ({
      "chance above": above,
      "rightly answered": share(yes, above),
      "wrongly answered": share(no, above),
    })),
  );
  console.log("Fitted on all of them:", fitWeights([...whole, ...halves] satisfies Example[]));
}
