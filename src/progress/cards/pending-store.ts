/** A card that waits for a person's decision. `content` is JSON; whoever made the card reads it. */
export type Pending = { id: string; content: string; decision: string | null; decidedBy: string | null };

/** Cards that wait for a decision; they outlive a restart. */
export type PendingStore = {
  /** Keeps a card; one that is there already under the given id is left as it is. */
  add(content: string, at: Date, id?: string): Promise<Pending>;
  find(id: string): Promise<Pending | null>;
  /** Cards that nobody has decided, oldest first. */
  open(): Promise<Pending[]>;
  /** Cards that were decided after a moment, oldest decision first. */
  decidedSince(moment: Date): Promise<Pending[]>;
  /** True for the first decision on a card, false for every later one. */
  decide(id: string, decision: string, by: string, at: Date): Promise<boolean>;
};
