import { z } from "zod";
import { channelId, timestamp, userId } from "./identifiers.ts";

// What a person does. All are POST with a JSON body; all answer `{ ok: true, … }` or a failure.

export const sendMessageSchema = z.object({
  user: userId,
  channel: channelId,
  text: z.string().default("").describe("as typed: @name and #channel become mentions, the rest is escaped"),
  thread_ts: timestamp.optional(),
  reply_broadcast: z.boolean().optional(),
  files: z.array(z.string()).optional().describe("ids of files uploaded before"),
});
export const editMessageSchema = z.object({
  user: userId,
  channel: channelId,
  ts: timestamp,
  text: z.string(),
});
export const deleteMessageSchema = z.object({ user: userId, channel: channelId, ts: timestamp });
export const reactionSchema = z.object({
  user: userId,
  channel: channelId,
  ts: timestamp,
  name: z.string().min(1).describe("without colons: white_check_mark"),
  remove: z.boolean().default(false),
});
export const runCommandSchema = z.object({
  user: userId,
  channel: channelId,
  command: z.string().startsWith("/"),
  text: z.string().default("").describe("what follows the command, as typed"),
});
/** What was chosen: nothing for a plain button; a value, a day, a time, an id; several for a multi-select. */
const chosenValueSchema = z.union([z.string(), z.array(z.string()), z.null()]);
export type ChosenValue = z.infer<typeof chosenValueSchema>;
const containerSchema = z.union([
  z.object({ channel: channelId, ts: timestamp }),
  z.object({ view_id: z.string().min(1) }),
]);
export const pressSchema = z.object({
  user: userId,
  container: containerSchema,
  action_id: z.string().min(1),
  block_id: z.string().optional().describe("needed only where two blocks use the same action_id"),
  value: chosenValueSchema.optional(),
});
export const suggestOptionsSchema = pressSchema
  .omit({ value: true })
  .extend({ typed: z.string().default("") });
export const submitViewSchema = z.object({
  user: userId,
  values: z
    .record(z.string(), z.record(z.string(), chosenValueSchema))
    .default({})
    .describe("block_id → action_id → value; what is left out keeps its initial value"),
});
export const closeViewSchema = z.object({ user: userId, all: z.boolean().default(false) });
export const openHomeSchema = z.object({ user: userId, tab: z.enum(["home", "messages"]) });
export const runShortcutSchema = z.object({
  user: userId,
  callback_id: z.string().min(1),
  message: z.object({ channel: channelId, ts: timestamp }).optional().describe("for a message shortcut"),
});
export const markReadSchema = z.object({ user: userId, channel: channelId, ts: timestamp });
export const viewContextSchema = z.object({ user: userId, channel: channelId });
export const openDmSchema = z.object({ user: userId, with: z.string().min(1) });
export const createChannelSchema = z.object({
  user: userId,
  name: z.string().min(1).max(80),
  is_private: z.boolean().default(false),
});
export const membershipSchema = z.object({
  user: userId,
  channel: channelId,
  member: z.string().optional().describe("who is invited or removed; without it, the person themselves"),
  leave: z.boolean().default(false),
});
export const archiveSchema = z.object({ user: userId, channel: channelId, undo: z.boolean().default(false) });
export const deactivateSchema = z.object({
  user: userId,
  person: z.string().min(1).describe("whose account is deactivated"),
  undo: z.boolean().default(false),
});
