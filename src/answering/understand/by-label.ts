const DOTTED =
  /(?<![\d.])(第|任务|\b(?:tasks?|items?)\s+)?(\d{1,2}(?:\.\d{1,3})+)(?![\d.%])(项|条|号任务|号)?/gi;

/**
 * A question with tasks named by their place in the plan's outline ("第2.1项", "task 2.1") named by their numbers; a
 * plan whose tasks have no such labels leaves it as it is, and so does a number that counts something.
 */
export function withNumbersForLabels(
  question: string,
  tasks: readonly { label: string; number: number }[],
): string {
  const labelled = tasks.filter(({ label }) => label.includes("."));
  if (labelled.length === 0) return question;
  const alone = question.replace(/[?？。.!！\s]+$/, "").trim();
  return question.replace(DOTTED, (whole: string, before = "", label = "", after = "") => {
    const number = labelled.find((task) => task.label === label)?.number;
    if (number === undefined || (before === "" && after === "" && whole.trim() !== alone)) return whole;
    return /^[a-z]/i.test(before) ? `task ${number}` : `任务${number}`;
  });
}
