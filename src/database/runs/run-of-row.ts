import { z } from "zod";
import type { DigestRun, RunState } from "../../digest/runs/run-state.ts";

/** The states a stored run may be in. */
export const runState: z.ZodType<RunState> = z.enum(["due", "sending", "sent", "skipped", "failed"]);

/** The run that a row holds besides its key, of a digest or of a reminder. */
export function runOfRow(row: Omit<DigestRun, "state"> & { state: string }): DigestRun {
  const { due, late, fence, leaseUntil, attempts, notBefore, mayBePosted, messageTs, reason } = row;
  return {
    state: runState.parse(row.state),
    due,
    late,
    fence,
    leaseUntil,
    attempts,
    notBefore,
    mayBePosted,
    messageTs,
    reason,
  };
}
