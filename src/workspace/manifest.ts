import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Seed } from "./trial-seed.ts";

/** The parts of an app manifest the workspace uses. https://docs.slack.dev/reference/app-manifest */
const manifestSchema = z.looseObject({
  features: z
    .looseObject({
      slash_commands: z
        .array(
          z.looseObject({
            command: z.string().startsWith("/"),
            description: z.string().default(""),
            usage_hint: z.string().default(""),
            should_escape: z.boolean().default(false),
          }),
        )
        .optional(),
      agent_view: z
        .looseObject({
          suggested_prompts: z.array(z.object({ title: z.string(), message: z.string() })).optional(),
        })
        .optional(),
      shortcuts: z
        .array(
          z.looseObject({
            name: z.string(),
            type: z.enum(["global", "message"]),
            callback_id: z.string(),
            description: z.string().default(""),
          }),
        )
        .optional(),
    })
    .optional(),
  settings: z
    .looseObject({
      event_subscriptions: z.looseObject({ bot_events: z.array(z.string()).optional() }).optional(),
    })
    .optional(),
});

/**
 * The seed with an app manifest's commands, shortcuts and event subscriptions in place of its own; the seed
 * unchanged where there is no such file. Throws when the file is not a manifest.
 */
export function withManifest(seed: Seed, path: string): Seed {
  if (!existsSync(path)) return seed;
  const parsed = manifestSchema.safeParse(parse(readFileSync(path, "utf8")));
  if (!parsed.success)
    throw new Error(`${path} is not an app manifest: ${z.prettifyError(parsed.error)}. Mend the file.`);
  const { features, settings } = parsed.data;
  return {
    ...seed,
    commands:
      features?.slash_commands?.map(({ command, description, usage_hint, should_escape }) => ({
        command,
        description,
        usage_hint,
        should_escape,
      })) ?? seed.commands,
    shortcuts:
      features?.shortcuts?.map(({ name, type, callback_id, description }) => ({
        name,
        type,
        callback_id,
        description,
      })) ?? seed.shortcuts,
    suggested_prompts: features?.agent_view?.suggested_prompts ?? seed.suggested_prompts,
    subscriptions: settings?.event_subscriptions?.bot_events ?? seed.subscriptions,
  };
}
