/** Gives identifiers in Slack's manner: a letter or two and a number that grows. */
export type Identifiers = { next(prefix: string): string };

/** Identifiers of one workspace: none is given twice. */
export function createIdentifiers(): Identifiers {
  const counts = new Map<string, number>();
  return {
    next(prefix) {
      const count = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, count);
      return `${prefix}${String(count).padStart(7, "0")}`;
    },
  };
}
