/** A plan and what is asked of it have some thousand words; more than this have not been met. */
const MOST_REMEMBERED = 20_000;

/** Keeps what was worked out for a text, for the next time that it is asked; past `most` texts it begins anew. */
export function remembered<Result>(
  look: (text: string) => Result,
  most = MOST_REMEMBERED,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = look(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
