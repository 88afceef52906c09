import type { WorkspaceUpdate } from "./person-interface.ts";

/** Tells open pages what changed. */
export type Updates = {
  /** Returns what ends the subscription. */
  subscribe(person: string, listener: (update: WorkspaceUpdate) => void): () => void;
  tell(update: WorkspaceUpdate, whom: "everybody" | Iterable<string>): void;
  /** Tells each person who is watching something made for them. */
  tellEach(make: (person: string) => WorkspaceUpdate, whom: Iterable<string>): void;
};

/** What open pages are told as it happens, each only what its person may see. */
export function createUpdates(): Updates {
  const listeners = new Set<{ person: string; listener: (update: WorkspaceUpdate) => void }>();
  const among = (people: Iterable<string>) => {
    const wanted = new Set(people);
    return [...listeners].filter(({ person }) => wanted.has(person));
  };
  return {
    subscribe(person, listener) {
      const subscription = { person, listener };
      listeners.add(subscription);
      return () => void listeners.delete(subscription);
    },
    tell(update, whom) {
      const chosen = whom === "everybody" ? [...listeners] : among(whom);
      for (const { listener } of chosen) listener(update);
    },
    tellEach(make, whom) {
      for (const { person, listener } of among(whom)) listener(make(person));
    },
  };
}
