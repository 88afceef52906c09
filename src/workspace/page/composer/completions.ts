/** One thing that can be completed while typing. */
export interface Completion {
  key: string;
  kind: "command" | "person" | "channel" | "everyone";
  insert: string;
  label: string;
  detail: string;
}

export interface CompletionSources {
  commands: { command: string; description: string; usage_hint: string }[];
  people: { id: string; name: string; display_name: string; title: string }[];
  channels: { id: string; name: string; topic: string }[];
  everyone: string;
}

/** What can be completed at the caret, and where the typed part begins; null when there is nothing. */
export function completionsAt(
  text: string,
  caret: number,
  sources: CompletionSources,
): { start: number; items: Completion[] } | null {
  const typed = text.slice(0, caret);
  const command = /^\/\S*$/.exec(typed);
  const found = command ? null : /(?:^|[^\w.])([@#])([^\s@#]*)$/u.exec(typed);
  if (command) return answer(0, commandsLike(typed, sources));
  if (!found) return null;
  const sought = (found[2] ?? "").toLowerCase();
  const start = caret - sought.length - 1;
  return answer(start, found[1] === "@" ? peopleLike(sought, sources) : channelsLike(sought, sources));
}

const answer = (start: number, items: Completion[]) =>
  items.length > 0 ? { start, items: items.slice(0, 8) } : null;

const commandsLike = (typed: string, sources: CompletionSources): Completion[] =>
  sources.commands
    .filter((one) => one.command.startsWith(typed.toLowerCase()))
    .map((one) => ({
      key: one.command,
      kind: "command",
      insert: `${one.command} `,
      label: `${one.command} ${one.usage_hint}`.trim(),
      detail: one.description,
    }));

function peopleLike(sought: string, sources: CompletionSources): Completion[] {
  const people = sources.people
    .filter(
      (one) => one.display_name.toLowerCase().includes(sought) || one.name.toLowerCase().includes(sought),
    )
    .map(
      (one): Completion => ({
        key: one.id,
        kind: "person",
        insert: `@${one.display_name} `,
        label: one.display_name,
        detail: one.title,
      }),
    );
  const everyone = ["channel", "here"]
    .filter((name) => name.startsWith(sought))
    .map(
      (name): Completion => ({
        key: name,
        kind: "everyone",
        insert: `@${name} `,
        label: `@${name}`,
        detail: sources.everyone,
      }),
    );
  return [...people, ...everyone];
}

const channelsLike = (sought: string, sources: CompletionSources): Completion[] =>
  sources.channels
    .filter((one) => one.name.toLowerCase().includes(sought))
    .map((one) => ({
      key: one.id,
      kind: "channel",
      insert: `#${one.name} `,
      label: one.name,
      detail: one.topic,
    }));
