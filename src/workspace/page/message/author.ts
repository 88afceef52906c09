import type { Message, Person } from "../../person-interface.ts";

/** Who a message is from: the person (or the app) and the name it shows. */
export function authorOf(
  message: Message,
  people: Person[],
  botUser: string,
): { person: Person | undefined; name: string } {
  const id = message.user ?? (message.bot_id ? botUser : undefined);
  const person = people.find((one) => one.id === id);
  return { person, name: message.username ?? person?.display_name ?? id ?? "?" };
}
