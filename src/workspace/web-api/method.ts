import { z } from "zod";
import { faultsInBlocks } from "../blocks/check-blocks.ts";
import { faultsInSlackWords } from "../blocks/faults-in-slack-words.ts";
import type { WorkspaceContext } from "../context.ts";
import { type Block, blockSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";

export type RawArguments = Record<string, unknown>;
export type Answer = Record<string, unknown>;
export type ApiMethod = {
  token: "bot" | "app";
  /** Throws a Refusal where Slack would answer `ok: false`. */
  run(context: WorkspaceContext, raw: RawArguments): Answer;
};

/** One Web API method: its arguments' schema and what it does. Faulty arguments → invalid_arguments. */
export function method<Schema extends z.ZodType>(
  schema: Schema,
  run: (context: WorkspaceContext, given: z.infer<Schema>) => Answer,
  token: ApiMethod["token"] = "bot",
): ApiMethod {
  return {
    token,
    run(context, raw) {
      const parsed = schema.safeParse(raw);
      if (parsed.success) return run(context, parsed.data);
      const faults = faultsInSlackWords(parsed.error.issues, raw, "");
      throw new Refusal("invalid_arguments", faults.map(withoutRootPointer));
    },
  };
}

/** An argument that is missing altogether has no pointer in Slack's words. */
function withoutRootPointer(fault: string): string {
  return fault.replace(" [json-pointer:]", "");
}

/** An argument that comes as JSON text in a form, or as it is in a JSON body. */
export function json<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((given) => (typeof given === "string" ? parsed(given) : given), schema);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const truths = new Set(["true", "1", "t"]);
/** A flag as forms and JSON give it. */
export const flag = z
  .union([z.boolean(), z.string(), z.number()])
  .transform((given) => given === true || truths.has(String(given).toLowerCase()))
  .optional();

/** A ts; anything else is looked up in vain, as in Slack. */
export const timestamp = z.coerce.string();

export const paging = {
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  cursor: z.string().optional(),
};

/** Blocks as given to a message: invalid_blocks_format when they are no list, invalid_blocks when one is bad. */
export function checkedBlocks(given: unknown): Block[] | undefined {
  if (given === undefined || given === null || given === "") return undefined;
  const list = z.array(blockSchema).safeParse(typeof given === "string" ? parsed(given) : given);
  if (!list.success) throw new Refusal("invalid_blocks_format");
  const faults = faultsInBlocks(list.data, "message");
  if (faults.length > 0) throw new Refusal("invalid_blocks", faults);
  return list.data;
}

/** One page of a list, and the cursor of the next. Throws invalid_cursor. */
export function page<Item>(
  items: readonly Item[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  const from = cursor ? Number(Buffer.from(cursor, "base64").toString().replace("next:", "")) : 0;
  if (!Number.isInteger(from)) throw new Refusal("invalid_cursor");
  const rest = items.length > from + limit;
  return {
    items: items.slice(from, from + limit),
    has_more: rest,
    response_metadata: { next_cursor: rest ? Buffer.from(`next:${from + limit}`).toString("base64") : "" },
  };
}
