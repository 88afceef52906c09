/** More than this a look-up remembers of nothing: a plan and what is asked of it have some thousand words. */
const MOST_REMEMBERED = 20_000;

/** Keeps what was worked out for a text, for the next time that it is asked. */
export function remembered<Result>(look: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = look(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, found);
    return found;
  };
}
