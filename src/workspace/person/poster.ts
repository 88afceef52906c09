import type { Context, Hono } from "hono";
import type { z } from "zod";
import { readBody } from "./failures.ts";

/** Adds routes that read a JSON body, do something and answer ok with what that gave. */
export function poster(routes: Hono) {
  return <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    act: (given: z.infer<Schema>, request: Context) => unknown,
  ) =>
    routes.post(path, async (request) => {
      const done = await act(await readBody(request, schema), request);
      return request.json({ ok: true, ...(typeof done === "object" ? done : {}) });
    });
}
