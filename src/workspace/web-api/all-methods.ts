import { z } from "zod";
import { assistantMethods } from "./assistant-methods.ts";
import { authMethods } from "./auth-methods.ts";
import { chatMethods } from "./chat-methods.ts";
import { conversationMethods } from "./conversation-methods.ts";
import { fileMethods } from "./file-methods.ts";
import { type ApiMethod, method } from "./method.ts";
import { reactionMethods } from "./reaction-methods.ts";
import { streamMethods } from "./stream-methods.ts";
import { userMethods } from "./user-methods.ts";
import { viewMethods } from "./view-methods.ts";

/** Every Web API method the workspace knows, by name. */
export const allMethods: ReadonlyMap<string, ApiMethod> = new Map(
  Object.entries({
    "api.test": method(z.looseObject({}), () => ({})),
    ...authMethods,
    ...chatMethods,
    ...streamMethods,
    ...conversationMethods,
    ...userMethods,
    ...reactionMethods,
    ...viewMethods,
    ...fileMethods,
    ...assistantMethods,
  }),
);
