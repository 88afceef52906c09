import type { View } from "../person-interface.ts";

/** A view with what Slack sends the app beyond what the page needs. */
export type StoredView = View & {
  private_metadata: string;
  external_id: string;
  clear_on_close: boolean;
  notify_on_close: boolean;
};

/** Open modals (a stack for each person) and published Homes. */
export type Views = {
  stack(person: string): readonly StoredView[];
  home(person: string): StoredView | undefined;
  find(viewId: string): { person: string; view: StoredView } | undefined;
  findByExternalId(externalId: string): { person: string; view: StoredView } | undefined;
  open(person: string, view: StoredView): void;
  push(person: string, view: StoredView): void;
  replace(view: StoredView): void;
  /** Takes the topmost modal off, or all of them. */
  close(person: string, all: boolean): readonly StoredView[];
  publish(person: string, view: StoredView): void;
};

/** The modals that are open and each person's App Home, kept in memory. */
export function createViews(): Views {
  const stacks = new Map<string, StoredView[]>();
  const homes = new Map<string, StoredView>();
  const everything = () => [
    ...[...stacks].flatMap(([person, views]) => views.map((view) => ({ person, view }))),
    ...[...homes].map(([person, view]) => ({ person, view })),
  ];
  return {
    stack: (person) => stacks.get(person) ?? [],
    home: (person) => homes.get(person),
    find: (id) => everything().find(({ view }) => view.id === id),
    findByExternalId: (id) => everything().find(({ view }) => view.external_id === id && id !== ""),
    open: (person, view) => void stacks.set(person, [view]),
    push: (person, view) => void stacks.set(person, [...(stacks.get(person) ?? []), view]),
    replace(view) {
      for (const [person, stack] of stacks)
        stacks.set(
          person,
          stack.map((open) => (open.id === view.id ? view : open)),
        );
      for (const [person, home] of homes) if (home.id === view.id) homes.set(person, view);
    },
    close(person, all) {
      const stack = stacks.get(person) ?? [];
      const kept = all ? [] : stack.slice(0, -1);
      stacks.set(person, kept);
      return stack.slice(kept.length);
    },
    publish: (person, view) => void homes.set(person, view),
  };
}
