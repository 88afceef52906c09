import type { Context } from "hono";
import { Refusal } from "../refusal.ts";
import type { RawArguments } from "./method.ts";

/**
 * A call's arguments and its token: from the query, a form, a multipart form or JSON, the token from the
 * Authorization header or the argument. Throws invalid_json, json_not_object or invalid_form_data.
 * https://docs.slack.dev/apis/web-api
 */
export async function readRequest(request: Context["req"]): Promise<{ raw: RawArguments; token: string }> {
  const { token: inArguments, ...raw } = { ...request.query(), ...(await readBody(request)) };
  const [, inHeader] = request.header("authorization")?.match(/^Bearer (.+)$/i) ?? [];
  return { raw, token: inHeader ?? (typeof inArguments === "string" ? inArguments : "") };
}

async function readBody(request: Context["req"]): Promise<RawArguments> {
  if (request.method === "GET") return {};
  const type = request.header("content-type") ?? "";
  if (type.includes("json")) return readJson(await request.text());
  if (type.includes("multipart/form-data") || type.includes("x-www-form-urlencoded"))
    return await request.parseBody().catch(() => {
      throw new Refusal("invalid_form_data");
    });
  return {};
}

function readJson(text: string): RawArguments {
  if (text.trim() === "") return {};
  const parsed = parse(text);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw new Refusal("json_not_object");
  return { ...parsed };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("invalid_json");
  }
}
