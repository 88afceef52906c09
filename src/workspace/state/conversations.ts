import type { Seed } from "../trial-seed.ts";
import type { Identifiers } from "./identifiers.ts";

/** A channel or a direct message as the workspace keeps it. */
export type StoredConversation = {
  id: string;
  kind: "channel" | "dm";
  name: string;
  topic: string;
  is_private: boolean;
  /** Nobody can write in it any more, and everybody can still read it. */
  is_archived: boolean;
  members: Set<string>;
  /** Person → the ts up to which they have read. */
  read: Map<string, string>;
};

export type Conversations = {
  all(): StoredConversation[];
  find(id: string): StoredConversation | undefined;
  /** The direct message of two people, opened where there was none. */
  directMessage(one: string, other: string): StoredConversation;
  create(name: string, creator: string, isPrivate: boolean): StoredConversation;
};

/** The seed's channels, and a direct message with the bot for each person: U0SPORT → D0SPORT. */
export function createConversations(seed: Seed, identifiers: Identifiers): Conversations {
  const byId = new Map<string, StoredConversation>();
  const add = (conversation: Omit<StoredConversation, "read" | "is_archived">) => {
    const stored = { ...conversation, is_archived: false, read: new Map<string, string>() };
    byId.set(stored.id, stored);
    return stored;
  };
  const addDirect = (id: string, members: string[]) =>
    add({ id, kind: "dm", name: "", topic: "", is_private: true, members: new Set(members) });
  for (const channel of seed.channels)
    add({
      ...channel,
      kind: "channel",
      is_private: channel.is_private ?? false,
      members: new Set(channel.members),
    });
  for (const person of seed.people) addDirect(`D${person.id.slice(1)}`, [person.id, seed.app.bot.id]);

  return {
    all: () => [...byId.values()],
    find: (id) => byId.get(id),
    directMessage(one, other) {
      const between = [...byId.values()].find(
        ({ kind, members }) =>
          kind === "dm" &&
          members.has(one) &&
          members.has(other) &&
          members.size === new Set([one, other]).size,
      );
      return between ?? addDirect(identifiers.next("D"), [one, other]);
    },
    create: (name, creator, isPrivate) =>
      add({
        id: identifiers.next("C"),
        kind: "channel",
        name,
        topic: "",
        is_private: isPrivate,
        members: new Set([creator]),
      }),
  };
}

/** Who is at the other end of a direct message. */
export function otherMember(conversation: StoredConversation, person: string): string {
  return [...conversation.members].find((member) => member !== person) ?? person;
}
