import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { ROOT } from "../support/root.ts";

const manifest = z
  .object({
    features: z.object({
      shortcuts: z.array(z.object({ callback_id: z.string() })),
      slash_commands: z.array(z.object({ command: z.string() })),
    }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
  })
  .parse(parse(readFileSync(join(ROOT, "manifest.yaml"), "utf8")));

const SLACK = join(ROOT, "src/slack");
const code = readdirSync(SLACK, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join(SLACK, file), "utf8"))
  .join("\n");

const listenedTo = (what: string): string[] => [
  ...new Set([...code.matchAll(new RegExp(`app\\.${what}\\("([^"]+)"`, "g"))].map(([, name = ""]) => name)),
];

/**
 * What each method of the Web API and each event asks for, of kinds of places that Duban is in: channels, private
 * channels, direct messages (docs.slack.dev/reference/methods, …/reference/events).
 */
const SCOPES: Record<string, string[]> = {
  "assistant.threads": ["assistant:write"],
  "chat.": ["chat:write"],
  "conversations.history": ["channels:history", "groups:history", "im:history", "metadata.message:read"],
  "conversations.replies": ["channels:history", "groups:history", "im:history", "metadata.message:read"],
  "conversations.info": ["channels:read", "groups:read", "im:read"],
  "conversations.list": ["channels:read", "groups:read"],
  "conversations.members": ["channels:read", "groups:read"],
  "conversations.open": ["im:write"],
  "files.get": ["files:write"],
  "files.complete": ["files:write"],
  "files.info": ["files:read"],
  "users.": ["users:read"],
  "views.": [],
};

const scopesOf = (method: string): string[] => {
  const known = Object.keys(SCOPES).find((start) => method.startsWith(start));
  return known === undefined ? [`unknown for ${method}`] : (SCOPES[known] ?? []);
};

describe("the app's manifest has what the code uses, and nothing else", () => {
  it("commands", () => {
    const declared = manifest.features.slash_commands.map(({ command }) => command);
    expect(declared.sort()).toEqual(listenedTo("command").sort());
  });

  it("shortcuts", () => {
    const declared = manifest.features.shortcuts.map(({ callback_id: id }) => id);
    expect(declared.sort()).toEqual(listenedTo("shortcut").sort());
  });

  it("events: messages in channels, private channels and direct messages", () => {
    const heard = listenedTo("event").flatMap((event) =>
      event === "message" ? ["message.channels", "message.groups", "message.im"] : [event],
    );
    expect(manifest.settings.event_subscriptions.bot_events.sort()).toEqual(heard.sort());
  });

  it("scopes", () => {
    const called = [...code.matchAll(/client\s*\.\s*((?:[a-z]+\s*\.\s*)+[a-zA-Z]+)\(/g)];
    const methods = called.map(([, method = ""]) => method.replace(/\s/g, ""));
    const asked = new Set(["app_mentions:read", "commands", ...methods.flatMap(scopesOf)]);
    expect(manifest.oauth_config.scopes.bot.sort()).toEqual([...asked].sort());
  });
});
