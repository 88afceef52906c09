/** What the agent is doing just now, for whoever waits for its answer. */
export type Step =
  | { kind: "beginning" }
  | { kind: "reading_task"; task: number }
  | { kind: "listing_targets" }
  | { kind: "searching"; query: string }
  | { kind: "reading_progress"; task: number }
  | { kind: "reading_changes"; days: number }
  | { kind: "checking" };
