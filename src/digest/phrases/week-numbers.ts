/** The numbers of the weeks a digest covers, without leading zeros: "25", or "5—6" with the dash given. */
export function weekNumbers(covers: string[], dash: string): string {
  const numbers = covers.map((key) => String(Number(key.slice(-2))));
  const first = numbers[0] ?? "";
  const last = numbers.at(-1) ?? "";
  return first === last ? last : `${first}${dash}${last}`;
}
