import type { Context } from "hono";
import { z } from "zod";
import type { Failure } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";

/** What a code means to a person, and what to do. */
const sentences: Record<string, string> = {
  dispatch_failed:
    'It failed with the error "dispatch_failed": no app is connected. Start the app, then try again.',
  operation_timeout:
    'It failed with the error "operation_timeout": the app did not answer in 3 seconds. Try again.',
  http_client_error: 'It failed with the error "http_client_error": the app refused the request.',
  http_service_error: 'It failed with the error "http_service_error": the app broke. Look at its log.',
  invalid_command_response: "The app answered with something Slack cannot show.",
  invalid_view_response: "The app answered with a view Slack cannot show.",
  channel_not_found: "There is no such channel, or this person cannot see it.",
  not_in_channel: "This person is not in the channel. Join it first.",
  message_not_found: "There is no such message.",
  user_not_found: "There is no such person. GET /workspace/state lists them.",
  not_found: "There is no such view open for this person.",
  not_own_message: "Only a person's own message can be changed.",
  no_text: "Write something, or send a file.",
  action_not_found: "There is no element with this action_id in the message or view.",
  unknown_command: "The app has no such command. Declare it: in its manifest, or with POST /workspace/app.",
  unknown_shortcut: "The app has no such shortcut. Declare it: in its manifest, or with POST /workspace/app.",
  clock_only_forward: "The clock moves only forward.",
  file_not_found: "There is no such file. Upload it with POST /workspace/files first.",
  is_archived: "The channel is archived. Bring it back with POST /workspace/channels/archive and undo.",
  already_archived: "The channel is archived already.",
  not_archived: "The channel is not archived.",
  user_disabled:
    "This person's account is deactivated. Bring it back with POST /workspace/people/deactivate and undo.",
  already_reacted: "This person has reacted so already.",
  no_reaction: "This person has not reacted so.",
  path_not_found: "There is no such address. docs/workspace.md lists them.",
  not_local: "The app must listen on this machine: http://127.0.0.1:PORT/…",
};
const unreachable = ["dispatch_failed", "operation_timeout", "http_client_error", "http_service_error"];

/** Turns a refusal into the answer a person's call gets: 404, 409, 502 or 400. */
export function failure(request: Context, fault: unknown): Response {
  if (!(fault instanceof Refusal)) throw fault;
  const sentence = sentences[fault.code] ?? fault.code;
  const body: Failure = {
    ok: false,
    error: fault.code,
    message: [sentence, ...fault.details].join(" "),
  };
  return request.json(body, statusOf(fault.code));
}

function statusOf(code: string): 400 | 404 | 409 | 502 {
  if (unreachable.includes(code) || code.endsWith("_response")) return 502;
  if (code.endsWith("not_found") || code.startsWith("unknown_")) return 404;
  return code.startsWith("already_") || code === "clock_only_forward" ? 409 : 400;
}

/** A JSON body that fits the schema; throws invalid_request with what does not fit. */
export async function readBody<Schema extends z.ZodType>(
  request: Context,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const given: unknown = await request.req.json().catch(() => {
    throw new Refusal("invalid_request", ["The body must be JSON."]);
  });
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Refusal("invalid_request", [z.prettifyError(parsed.error)]);
}
