import { z } from "zod";

/** Why the model gave nothing: the endpoint failed, or what it said is of no use. */
export type Failure =
  | { kind: "wrong_key" }
  | { kind: "wrong_address" }
  | { kind: "unreachable" }
  | { kind: "no_such_model" }
  | { kind: "too_busy" }
  | { kind: "server_fault"; status: number }
  | { kind: "refused_request"; status: number; says: string }
  | { kind: "too_slow" }
  | { kind: "too_many_tokens" }
  | { kind: "endless" }
  | { kind: "no_answer" };

const Faulty = z.object({
  name: z.string().optional(),
  message: z.string().optional(),
  status: z.number().optional(),
  code: z.unknown().optional(),
  cause: z.unknown().optional(),
});

/** Thrown within a run to end it. */
export class RunStopped extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`The run was stopped: ${failure.kind}`);
    this.name = "RunStopped";
    this.failure = failure;
  }
}

/** What a thrown error of openai, langchain or the network means; errors are followed to their causes. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RunStopped) return error.failure;
  const read = Faulty.safeParse(error);
  if (!read.success) return { kind: "no_answer" };
  const { name = "", message = "", status, cause } = read.data;
  if (status !== undefined) return failureOfStatus(status, message);
  if (/Recursion|ModelCallLimit/i.test(name) || /recursion limit|call limits? exceeded/i.test(message))
    return { kind: "endless" };
  if (/timeout|timed out|abort/i.test(`${name} ${message}`)) return { kind: "too_slow" };
  if (cause !== undefined && cause !== null && cause !== error) {
    const deeper = failureOf(cause);
    if (deeper.kind !== "no_answer") return deeper;
  }
  if (
    /connection|fetch failed|terminated|socket|premature|ECONN|ENOTFOUND|EAI_AGAIN/i.test(
      `${name} ${message} ${String(read.data.code ?? "")}`,
    )
  )
    return { kind: "unreachable" };
  return { kind: "no_answer" };
}

/** Whether a failure is the endpoint's, so that it should be left alone for a while. */
export function isEndpointFault(failure: Failure): boolean {
  return !["refused_request", "too_many_tokens", "endless", "no_answer"].includes(failure.kind);
}

function failureOfStatus(status: number, message: string): Failure {
  if (status === 401 || status === 403) return { kind: "wrong_key" };
  if (status === 404) return /model/i.test(message) ? { kind: "no_such_model" } : { kind: "wrong_address" };
  if (status === 405) return { kind: "wrong_address" };
  if (status === 429) return { kind: "too_busy" };
  if (status === 408 || status === 504) return { kind: "too_slow" };
  if (status >= 500) return { kind: "server_fault", status };
  return { kind: "refused_request", status, says: message };
}
