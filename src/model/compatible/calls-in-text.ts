import { z } from "zod";
import { schemaOf } from "./as-schema.ts";
import { jsonOf, type ToolSpec } from "./chat-body.ts";

/** A call of a tool; its arguments as JSON text, or as whatever the model wrote. */
export type Call = { name: string; args: unknown };

const NamedCall = z
  .union([
    z.looseObject({ name: z.string(), arguments: z.unknown() }),
    z
      .looseObject({ name: z.string(), parameters: z.unknown() })
      .transform(({ name, parameters }) => ({ name, arguments: parameters })),
    z
      .looseObject({ function: z.looseObject({ name: z.string(), arguments: z.unknown() }) })
      .transform((call) => call.function),
  ])
  .transform(({ name, arguments: args }): Call => ({ name, args }));

/** Where models write a call that the server should have read: between marks, in a fence, or as the whole reply. */
const MARKED = /<tool_call>\s*([\s\S]*?)\s*(?:<\/tool_call>|$)/g;
const FENCED = /```(?:json|tool_call)?\s*([\s\S]*?)\s*```/g;

/**
 * The calls that a reply writes as text, as models do whose server does not read their calls: each named, or the
 * arguments alone where they fit one tool and no other. Only tools that were offered count.
 */
export function callsInText(words: string, tools: readonly ToolSpec[]): Call[] {
  const pieces = [...words.matchAll(MARKED), ...words.matchAll(FENCED)].map(([, piece = ""]) => piece);
  const outermost = /[[{][\s\S]*[\]}]/.exec(words)?.[0] ?? "";
  for (const written of [pieces, [outermost]]) {
    const calls = written
      .map(jsonOf)
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      .flatMap((value) => callOf(value, tools) ?? []);
    if (calls.length > 0) return calls;
  }
  return [];
}

function callOf(value: unknown, tools: readonly ToolSpec[]): Call | null {
  const named = NamedCall.safeParse(value);
  if (named.success) return tools.some((tool) => tool.function.name === named.data.name) ? named.data : null;
  if (typeof value !== "object" || value === null) return null;
  const [fitting, ...others] = tools.filter((tool) => fits(Object.keys(value), tool));
  return fitting === undefined || others.length > 0 ? null : { name: fitting.function.name, args: value };
}

function fits(keys: string[], tool: ToolSpec): boolean {
  const { properties = {}, required = [] } = schemaOf(tool.function.parameters) ?? {};
  return (
    required.length > 0 &&
    required.every((name) => keys.includes(name)) &&
    keys.every((key) => key in properties)
  );
}
