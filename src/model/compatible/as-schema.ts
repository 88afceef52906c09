import { z } from "zod";
import { jsonOf } from "./chat-body.ts";

/** The parts of JSON Schema that tools' parameters are made of. */
const Schema = z.looseObject({
  type: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});
type Schema = z.infer<typeof Schema>;

const ABSENT = /^(?:|null|none|undefined)$/i;

/**
 * Arguments as their schema wants them, where a model wrote a number or a list as a text, one item for a list of one, or
 * null for what may be left out. What it cannot make fit it leaves alone.
 */
export function asSchema(value: unknown, given: unknown): unknown {
  const schema = schemaOf(given);
  switch (schema?.type) {
    case "integer":
    case "number":
      return asNumber(value);
    case "boolean":
      return typeof value === "string" && /^(?:true|false)$/i.test(value) ? /^true$/i.test(value) : value;
    case "array":
      return asList(value, schema);
    case "object":
      return asObject(value, schema);
    default:
      return value;
  }
}

/** A schema; of several the one that is not null's. */
export function schemaOf(given: unknown): Schema | null {
  const read = Schema.safeParse(given);
  if (!read.success) return null;
  const { anyOf } = read.data;
  if (anyOf === undefined) return read.data;
  return anyOf.map(schemaOf).find((each) => each !== null && each.type !== "null") ?? null;
}

function asNumber(value: unknown): unknown {
  if (typeof value !== "string" || value.trim() === "") return value;
  const number = Number(value.normalize("NFKC"));
  return Number.isFinite(number) ? number : value;
}

function asList(value: unknown, { items }: Schema): unknown {
  const read = typeof value === "string" ? (jsonOf(value) ?? value) : value;
  if (read === null || read === undefined) return value;
  return (Array.isArray(read) ? read : [read]).map((item) => asSchema(item, items));
}

function asObject(value: unknown, { properties = {}, required = [] }: Schema): unknown {
  const read = typeof value === "string" ? jsonOf(value) : value;
  if (typeof read !== "object" || read === null || Array.isArray(read)) return value;
  const kept = Object.entries(read).filter(
    ([name, own]) => required.includes(name) || !isAbsent(own, schemaOf(properties[name])),
  );
  return Object.fromEntries(kept.map(([name, own]) => [name, asSchema(own, properties[name])]));
}

/** What may be left out, and was said to be nothing. */
function isAbsent(value: unknown, schema: Schema | null): boolean {
  if (value === null) return true;
  return typeof value === "string" && schema?.type !== "string" && ABSENT.test(value.trim());
}
