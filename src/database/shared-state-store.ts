import { inTurn } from "./opening/in-turn.ts";
import type { Database } from "./opening/open-database.ts";
import { isUniqueViolation } from "./unique-violation.ts";

/** Small things that all processes keep together: a change of what another process changed meanwhile begins anew. */
export function createSharedStateStore({ client }: Database) {
  const turn = inTurn();

  /** Whether it was written: nobody else wrote since `version` (null: since there was nothing). */
  async function written(key: string, version: number | null, value: string): Promise<boolean> {
    if (version !== null) {
      const where = { key, version };
      return (
        (await client.sharedState.updateMany({ where, data: { version: version + 1, value } })).count === 1
      );
    }
    try {
      await client.sharedState.create({ data: { key, version: 1, value } });
      return true;
    } catch (cause) {
      if (isUniqueViolation(cause)) return false;
      throw cause;
    }
  }

  async function kept(key: string): Promise<{ version: number | null; json: string }> {
    const row = await client.sharedState.findUnique({ where: { key } });
    return { version: row?.version ?? null, json: row?.value ?? "null" };
  }

  return {
    read: async (key: string): Promise<unknown> => JSON.parse((await kept(key)).json),
    change: <Result>(
      key: string,
      step: (kept: unknown) => { keep: unknown; result: Result },
    ): Promise<Result> =>
      turn(async () => {
        for (;;) {
          const { version, json } = await kept(key);
          const { keep, result } = step(JSON.parse(json));
          const value = JSON.stringify(keep);
          if (value === json || (await written(key, version, value))) return result;
        }
      }),
  };
}
