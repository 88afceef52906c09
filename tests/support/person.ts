import type { Workspace } from "../../src/workspace/start-workspace.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
type Answer = Record<string, any>;

/** A message as a person sees it. */
export type Seen = {
  channel: string;
  ts: string;
  user?: string;
  text: string;
  thread_ts?: string;
  is_ephemeral?: boolean;
  edited?: object;
  metadata?: { event_type: string; event_payload: Record<string, unknown> };
  blocks?: { type: string; [field: string]: unknown }[];
};
export type Button = { action_id: string; value?: string; text?: { text: string } };

export type Person = {
  post(path: string, body: object): Promise<Answer>;
  get(path: string): Promise<Answer>;
  /** Says something and gives its ts. */
  say(user: string, place: string, text: string, thread?: string): Promise<string>;
  command(user: string, place: string, command: string, text?: string): Promise<Answer>;
  /** What stands at the top level of a channel or direct message, oldest first, as somebody sees it. */
  messages(user: string, place: string): Promise<Seen[]>;
  /** The replies in a thread, without its first message. */
  replies(user: string, place: string, thread: string): Promise<Seen[]>;
  press(user: string, message: Seen, action: string | RegExp, value?: string): Promise<Answer>;
  fault(method: string, fault: string, more?: object): Promise<Answer>;
  until<Found>(look: () => Found | undefined | false | Promise<Found | undefined | false>): Promise<Found>;
};

/** Somebody in the workspace: says, presses and reads through the interface that its page uses. */
export function createPerson(workspace: Workspace): Person {
  const at = (path: string): string => `${workspace.page}workspace/${path}`;
  const get = async (path: string): Promise<Answer> => (await (await fetch(at(path))).json()) as Answer;
  const post = async (path: string, body: object): Promise<Answer> => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(at(path), { method: "POST", headers, body: JSON.stringify(body) });
    return { ...((await response.json()) as Answer), status: response.status };
  };
  return {
    get,
    post,
    until,
    async say(user, place, text, thread) {
      const said = { user, channel: place, text, ...(thread === undefined ? {} : { thread_ts: thread }) };
      const { ok, message, ...rest } = await post("messages", said);
      if (ok !== true) throw new Error(`Not said: ${JSON.stringify({ message, ...rest })}`);
      return String(message.ts);
    },
    command: (user, place, command, text = "") => post("commands", { user, channel: place, command, text }),
    async messages(user, place) {
      return (await get(`conversations/${place}/messages?user=${user}&limit=200`)).messages;
    },
    async replies(user, place, thread) {
      const { messages } = await get(`conversations/${place}/threads/${thread}?user=${user}`);
      return (messages as Seen[]).slice(1);
    },
    press(user, message, action, value) {
      const button = buttonsOf(message).find(({ action_id }) =>
        typeof action === "string" ? action_id === action : action.test(action_id),
      );
      if (button === undefined) throw new Error(`No button ${action} in: ${message.text}`);
      const container = { channel: message.channel, ts: message.ts };
      const { action_id } = button;
      return post("actions", { user, container, action_id, ...(value === undefined ? {} : { value }) });
    },
    fault: (method, fault, more = {}) => post("faults", { method, fault, ...more }),
  };
}

/** The buttons of a message, feedback buttons included. */
export function buttonsOf({ blocks = [] }: Seen): Button[] {
  const elements = blocks.flatMap(
    (block) => (Array.isArray(block.elements) ? block.elements : []) as Button[],
  );
  return elements.filter(({ action_id }) => action_id !== undefined);
}

/** All that a message shows, words of its blocks together. */
export function shownText({ blocks = [], text }: Seen): string {
  const shown = blocks.flatMap((block) => textsIn(block));
  return shown.length === 0 ? text : shown.join("\n");
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "text" && typeof part === "string" ? [part] : textsIn(part),
  );
}

/** Longer than anything takes, on a machine that has much else to do. */
const PATIENCE_MS = 30_000;

/** Waits until `look` gives something, and gives it. */
async function until<Found>(
  look: () => Found | undefined | false | Promise<Found | undefined | false>,
): Promise<Found> {
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > patience) throw new Error(`It did not happen within ${PATIENCE_MS / 1000} seconds.`);
    await new Promise((done) => setTimeout(done, 15));
  }
}
