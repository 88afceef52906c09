import { Hono } from "hono";
import { announceConversation } from "../acts/announce.ts";
import { archive } from "../acts/archive.ts";
import { join, leave } from "../acts/membership.ts";
import type { WorkspaceContext } from "../context.ts";
import { conversationOf, conversationWith, personOf } from "../lookup.ts";
import {
  archiveSchema,
  createChannelSchema,
  deactivateSchema,
  markReadSchema,
  membershipSchema,
  openDmSchema,
} from "../person-interface.ts";
import { poster } from "./poster.ts";
import { conversationFor } from "./what-a-person-sees.ts";

/** Channels, direct messages and accounts: reading, opening, creating, joining, leaving, archiving, deactivating. */
export function placeRoutes(context: WorkspaceContext) {
  const routes = new Hono();
  const post = poster(routes);

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
  post("/channels/archive", archiveSchema, ({ user, channel, undo }) =>
    archive(context, conversationWith(context, channel, user), user, !undo),
  );
  post("/people/deactivate", deactivateSchema, ({ person, undo }) =>
    context.state.people.setDeactivated(personOf(context, person), !undo),
  );
  post("/members", membershipSchema, (given) => {
    const member = personOf(context, given.member ?? given.user).id;
    const channel = conversationOf(context, given.channel);
    if (given.leave) leave(context, channel, member);
    else join(context, channel, member, given.user);
  });
  return routes;
}
