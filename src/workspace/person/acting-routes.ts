import { Hono } from "hono";
import { addReaction, removeReaction } from "../acts/react.ts";
import type { WorkspaceContext } from "../context.ts";
import { writableBy } from "../lookup.ts";
import {
  closeViewSchema,
  deleteMessageSchema,
  editMessageSchema,
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
import { lookAt, openHome } from "./open-home.ts";
import { poster } from "./poster.ts";
import { press } from "./press.ts";
import { runCommand } from "./run-command.ts";
import { runShortcut } from "./run-shortcut.ts";
import { editMessage, removeMessage, sendMessage } from "./send-messages.ts";
import { submitView } from "./submit-view.ts";
import { suggestOptions } from "./suggest-options.ts";

/** What a person does: POST /workspace/messages and its neighbours (docs/workspace.md, "Doing"). */
export function actingRoutes(context: WorkspaceContext) {
  const routes = new Hono();
  const post = poster(routes);

  post("/messages", sendMessageSchema, (given) => ({ message: sendMessage(context, given) }));
  post("/messages/edit", editMessageSchema, (given) => ({ message: editMessage(context, given) }));
  post("/messages/delete", deleteMessageSchema, (given) => removeMessage(context, given));
  post("/reactions", reactionSchema, ({ remove, channel, ...reaction }) => {
    const conversation = writableBy(context, channel, reaction.user);
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
  return routes;
}
