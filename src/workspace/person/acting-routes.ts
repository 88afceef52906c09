import { type Context, Hono } from "hono";
import type { z } from "zod";
import { announceConversation } from "../acts/announce.ts";
import { join, leave } from "../acts/membership.ts";
import { addReaction, removeReaction } from "../acts/react.ts";
import type { WorkspaceContext } from "../context.ts";
import { conversationOf, conversationWith, personOf } from "../lookup.ts";
import {
  closeViewSchema,
  createChannelSchema,
  deleteMessageSchema,
  editMessageSchema,
  markReadSchema,
  membershipSchema,
  openDmSchema,
  openHomeSchema,
  pressSchema,
  reactionSchema,
  runCommandSchema,
  runShortcutSchema,
  sendMessageSchema,
  submitViewSchema,
  suggestOptionsSchema,
  viewContextSchema,
} from "../person-interface.ts";
import { closeView } from "./close-view.ts";
import { readBody } from "./failures.ts";
import { lookAt, openHome } from "./open-home.ts";
import { press } from "./press.ts";
import { runCommand } from "./run-command.ts";
import { runShortcut } from "./run-shortcut.ts";
import { editMessage, removeMessage, sendMessage } from "./send-messages.ts";
import { submitView } from "./submit-view.ts";
import { suggestOptions } from "./suggest-options.ts";
import { conversationFor } from "./what-a-person-sees.ts";

/** What a person does: POST /workspace/messages and its neighbours (docs/workspace.md, "Doing"). */
export function actingRoutes(context: WorkspaceContext) {
  const routes = new Hono();
  /** A route that reads a body, does something and answers ok with what that gave. */
  const post = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    act: (given: z.infer<Schema>, request: Context) => unknown,
  ) =>
    routes.post(path, async (request) => {
      const given = await readBody(request, schema);
      const done = await act(given, request);
      return request.json({ ok: true, ...(typeof done === "object" ? done : {}) });
    });

  post("/messages", sendMessageSchema, (given) => ({ message: sendMessage(context, given) }));
  post("/messages/edit", editMessageSchema, (given) => ({ message: editMessage(context, given) }));
  post("/messages/delete", deleteMessageSchema, (given) => removeMessage(context, given));
  post("/reactions", reactionSchema, ({ remove, channel, ...reaction }) => {
    const conversation = conversationWith(context, channel, reaction.user);
    (remove ? removeReaction : addReaction)(context, conversation, reaction);
  });
  post("/commands", runCommandSchema, (given) => runCommand(context, given));
  post("/actions", pressSchema, (given) => press(context, given));
  post("/options", suggestOptionsSchema, (given) => suggestOptions(context, given));
  post("/views/:id/submit", submitViewSchema, (given, request) =>
    submitView(context, request.req.param("id") ?? "", given),
  );
  post("/views/:id/close", closeViewSchema, (given, request) =>
    closeView(context, request.req.param("id") ?? "", given),
  );
  post("/home", openHomeSchema, (given) => openHome(context, given));
  post("/context", viewContextSchema, (given) => lookAt(context, given));
  post("/shortcuts", runShortcutSchema, (given) => runShortcut(context, given));
  post("/read", markReadSchema, ({ user, channel, ts }) => {
    const conversation = conversationWith(context, channel, user);
    conversation.read.set(user, ts);
    announceConversation(context, conversation);
  });
  post("/dms", openDmSchema, (given) => {
    const [one, other] = [personOf(context, given.user).id, personOf(context, given.with).id];
    const conversation = context.state.conversations.directMessage(one, other);
    announceConversation(context, conversation);
    return { conversation: conversationFor(context, conversation, one) };
  });
  post("/channels", createChannelSchema, ({ user, name, is_private }) => {
    const channel = context.state.conversations.create(name, personOf(context, user).id, is_private);
    announceConversation(context, channel);
    return { conversation: conversationFor(context, channel, user) };
  });
  post("/members", membershipSchema, (given) => {
    const member = personOf(context, given.member ?? given.user).id;
    const channel = conversationOf(context, given.channel);
    if (given.leave) leave(context, channel, member);
    else join(context, channel, member, given.user);
  });
  return routes;
}
