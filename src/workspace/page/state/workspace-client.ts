import { z } from "zod";
import {
  type ChosenValue,
  fileSchema,
  type Message,
  type MessagesPage,
  messageSchema,
  messagesPageSchema,
  type SubmissionResult,
  stateSchema,
  submissionResultSchema,
  type WorkspaceFile,
  type WorkspaceStateView,
} from "../../person-interface.ts";

/** What a person pressed sits in a message or in a view. */
type Container = { channel: string; ts: string } | { view_id: string };

/** The workspace refused: `code` is stable, the message is for people. */
export class WorkspaceRefusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const failure = z.object({ error: z.string(), message: z.string() });
const done = z.looseObject({});
const sent = z.looseObject({ message: messageSchema.optional(), ts: z.string().optional() });
const uploaded = z.looseObject({ file: fileSchema });
const moved = z.looseObject({ now: z.string() });
const openedDm = z.looseObject({
  channel: z.string().optional(),
  conversation: z.looseObject({ id: z.string() }).optional(),
});
const option = z.looseObject({ text: z.looseObject({ text: z.string() }), value: z.string() });
const suggested = z.looseObject({
  options: z.array(option).optional(),
  option_groups: z.array(z.looseObject({ options: z.array(option) })).optional(),
});

async function call<T>(schema: z.ZodType<T>, path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/workspace/${path}`, init);
  const body: unknown = await response.json().catch(() => ({}));
  if (response.ok) return schema.parse(body);
  const refusal = failure.safeParse(body);
  if (refusal.success) throw new WorkspaceRefusal(refusal.data.error, refusal.data.message);
  throw new WorkspaceRefusal(`http_${response.status}`, `${response.status} ${response.statusText}`);
}

/**
 * All calls the page makes, each as one person; answers are checked with the schemas of
 * person-interface.ts. Throws WorkspaceRefusal where the workspace says no.
 */
export function createWorkspaceClient(user: string) {
  const get = <T>(schema: z.ZodType<T>, path: string, query: Record<string, string> = {}) =>
    call(schema, `${path}?${new URLSearchParams({ user, ...query })}`);
  const post = <T>(schema: z.ZodType<T>, path: string, body: object) =>
    call(schema, path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ user, ...body }),
    });

  return {
    user,
    state: (): Promise<WorkspaceStateView> => get(stateSchema, "state"),
    messages: (channel: string, before?: string): Promise<MessagesPage> =>
      get(messagesPageSchema, `conversations/${channel}/messages`, {
        limit: "60",
        ...(before ? { before } : {}),
      }),
    thread: (channel: string, ts: string): Promise<Message[]> =>
      get(z.looseObject({ messages: z.array(messageSchema) }), `conversations/${channel}/threads/${ts}`).then(
        (page) => page.messages,
      ),
    updatesAddress: `/workspace/updates?${new URLSearchParams({ user })}`,

    send: (message: {
      channel: string;
      text: string;
      thread_ts?: string;
      reply_broadcast?: boolean;
      files?: string[];
    }) => post(sent, "messages", message),
    edit: (channel: string, ts: string, text: string) => post(done, "messages/edit", { channel, ts, text }),
    remove: (channel: string, ts: string) => post(done, "messages/delete", { channel, ts }),
    react: (channel: string, ts: string, name: string, remove: boolean) =>
      post(done, "reactions", { channel, ts, name, remove }),
    runCommand: (channel: string, command: string, text: string) =>
      post(done, "commands", { channel, command, text }),
    runShortcut: (callback_id: string, message?: { channel: string; ts: string }) =>
      post(done, "shortcuts", { callback_id, ...(message ? { message } : {}) }),
    press: (container: Container, press: { action_id: string; block_id?: string; value?: ChosenValue }) =>
      post(done, "actions", { container, ...press }),
    suggest: (container: Container, asked: { action_id: string; block_id?: string; typed: string }) =>
      post(suggested, "options", { container, ...asked }).then((answer) => [
        ...(answer.options ?? []),
        ...(answer.option_groups ?? []).flatMap((group) => group.options),
      ]),
    submitView: (
      view: string,
      values: Record<string, Record<string, ChosenValue>>,
    ): Promise<SubmissionResult> => post(submissionResultSchema, `views/${view}/submit`, { values }),
    closeView: (view: string) => post(done, `views/${view}/close`, {}),
    openHome: (tab: "home" | "messages") => post(done, "home", { tab }),
    lookAt: (channel: string) => post(done, "context", { channel }),
    markRead: (channel: string, ts: string) => post(done, "read", { channel, ts }),
    openDm: (person: string) =>
      post(openedDm, "dms", { with: person }).then(
        (answer) => answer.conversation?.id ?? answer.channel ?? null,
      ),
    createChannel: (name: string) =>
      post(openedDm, "channels", { name }).then(
        (answer) => answer.conversation?.id ?? answer.channel ?? null,
      ),
    join: (channel: string, member?: string) =>
      post(done, "members", { channel, ...(member ? { member } : {}) }),
    moveClock: (to: Date) => post(moved, "clock", { to: to.toISOString() }),
    upload: (file: File): Promise<WorkspaceFile> => {
      const body = new FormData();
      body.set("user", user);
      body.set("file", file);
      return call(uploaded, "files", { method: "POST", body }).then((answer) => answer.file);
    },
  };
}

export type WorkspaceClient = ReturnType<typeof createWorkspaceClient>;
