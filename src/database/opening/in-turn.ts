/**
 * Lets the works of one process wait for each other, in the order in which they came. Where each takes the next number,
 * many at once would only take it from each other.
 */
export function inTurn(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
