const WINDOW_MS = 600_000;

export type Rates = { person: number; workspace: number };

/** When questions were asked (epoch milliseconds), by person; the workspace's are all of them. */
export type Asked = ReadonlyMap<string, readonly number[]>;

/**
 * Whether one more question may go to the model under the rates for ten minutes, and what was asked after that. A
 * question that may not is not counted; one by nobody known (null) counts for the workspace only.
 */
export function takeTurn(
  asked: Asked,
  person: string | null,
  now: Date,
  rates: Rates,
): { allowed: boolean; asked: Asked } {
  const from = now.getTime() - WINDOW_MS;
  const recent = new Map<string, number[]>();
  for (const [who, times] of asked) {
    const kept = times.filter((time) => time > from);
    if (kept.length > 0) recent.set(who, kept);
  }
  const own = recent.get(person ?? "") ?? [];
  const all = [...recent.values()].reduce((sum, times) => sum + times.length, 0);
  if ((person !== null && own.length >= rates.person) || all >= rates.workspace)
    return { allowed: false, asked: recent };
  return { allowed: true, asked: recent.set(person ?? "", [...own, now.getTime()]) };
}
