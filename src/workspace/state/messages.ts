import type { Message } from "../person-interface.ts";

/** The messages of all conversations, in the order of their ts. */
export type Messages = {
  add(message: Message): void;
  find(channel: string, ts: string): Message | undefined;
  /** Puts a changed message in the place of the one with its channel and ts. */
  replace(message: Message): void;
  remove(channel: string, ts: string): void;
  /** Everything in the conversation, replies included, oldest first. */
  in(channel: string): readonly Message[];
  /** Messages only one person sees. */
  addEphemeral(person: string, message: Message): void;
  ephemeralsFor(person: string, channel: string): readonly Message[];
  findEphemeral(channel: string, ts: string): { person: string; message: Message } | undefined;
  replaceEphemeral(message: Message): void;
  removeEphemeral(channel: string, ts: string): void;
};

/** The messages of a workspace by channel and ts, and those that only one person sees, kept in memory. */
export function createMessages(): Messages {
  const byChannel = new Map<string, Message[]>();
  let ephemerals: { person: string; message: Message }[] = [];
  const list = (channel: string) => {
    const existing = byChannel.get(channel) ?? [];
    byChannel.set(channel, existing);
    return existing;
  };
  const isAt = (channel: string, ts: string) => (held: { message: Message }) =>
    held.message.channel === channel && held.message.ts === ts;
  return {
    add: (message) => list(message.channel).push(message),
    find: (channel, ts) => byChannel.get(channel)?.find((message) => message.ts === ts),
    replace(message) {
      const messages = list(message.channel);
      const place = messages.findIndex(({ ts }) => ts === message.ts);
      if (place >= 0) messages[place] = message;
    },
    remove(channel, ts) {
      byChannel.set(
        channel,
        list(channel).filter((message) => message.ts !== ts),
      );
    },
    in: (channel) => byChannel.get(channel) ?? [],
    addEphemeral: (person, message) => void ephemerals.push({ person, message }),
    ephemeralsFor: (person, channel) =>
      ephemerals
        .filter((held) => held.person === person && held.message.channel === channel)
        .map(({ message }) => message),
    findEphemeral: (channel, ts) => ephemerals.find(isAt(channel, ts)),
    replaceEphemeral(message) {
      ephemerals = ephemerals.map((held) =>
        isAt(message.channel, message.ts)(held) ? { ...held, message } : held,
      );
    },
    removeEphemeral(channel, ts) {
      ephemerals = ephemerals.filter((held) => !isAt(channel, ts)(held));
    },
  };
}

/** A reply that shows only in its thread: not a parent, not broadcast to the channel. */
export function isOnlyInThread(message: Message): boolean {
  return (
    message.thread_ts !== undefined &&
    message.thread_ts !== message.ts &&
    message.subtype !== "thread_broadcast"
  );
}
