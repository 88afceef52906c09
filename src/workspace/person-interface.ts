/**
 * Everything that goes in and out under `/workspace/`: what a person does in the trial Slack, what they see
 * there, and how a trial is steered (clock, faults, reset). Used by the server, the page, tests and scripts
 * alike; imports nothing of Node so that a browser can load it. docs/workspace.md tells it with examples.
 *
 * A message's `ts` is Slack's: seconds since 1970 with six decimals, as text, unique in its channel.
 */
export * from "./interface/answers-and-updates.ts";
export * from "./interface/how-a-trial-is-steered.ts";
export * from "./interface/messages-seen.ts";
export * from "./interface/what-is-done.ts";
export * from "./interface/what-is-seen.ts";
