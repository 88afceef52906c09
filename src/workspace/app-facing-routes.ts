import { Hono } from "hono";
import { respond } from "./acts/respond.ts";
import type { WorkspaceContext } from "./context.ts";
import { serveFile } from "./person/file-routes.ts";
import { Refusal } from "./refusal.ts";

/** The addresses the workspace hands to the app besides the Web API: response_url, uploads, files, permalinks. */
export function appFacingRoutes(context: WorkspaceContext) {
  const routes = new Hono();

  routes.post("/respond/:key", async (request) => {
    try {
      const target = context.state.responseUrls.use(request.req.param("key"));
      if (typeof target === "string") return request.json({ ok: false, error: target }, 404);
      respond(context, target, await request.req.json().catch(() => null));
      return request.json({ ok: true });
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      const messages = [...fault.details];
      return request.json({ ok: false, error: fault.code, response_metadata: { messages } }, 400);
    }
  });

  routes.post("/upload/:id", async (request) => {
    const stored = context.state.files.find(request.req.param("id"));
    if (stored === undefined) return request.text("file_not_found", 404);
    const content = await readUpload(request.req.raw);
    if (content.length !== stored.file.size)
      return request.text(`expected ${stored.file.size} bytes, got ${content.length}`, 400);
    context.state.files.put({ ...stored, content });
    return request.text(`OK - ${content.length}`);
  });

  routes.get("/files/private/:id/:name", (request) => {
    const authorized = request.req.header("authorization") === `Bearer ${context.credentials.botToken}`;
    if (!authorized) return request.text("Send the bot's token in the Authorization header.", 403);
    const stored = context.state.files.find(request.req.param("id"));
    return stored?.content ? serveFile(stored) : request.text("file_not_found", 404);
  });
  routes.get("/files/view/:id", (request) => {
    const stored = context.state.files.find(request.req.param("id"));
    return stored ? request.redirect(stored.file.view_url) : request.text("file_not_found", 404);
  });

  routes.get("/archives/:channel/:message", (request) => {
    const { channel, message } = request.req.param();
    const ts = message.replace(/^p(\d+)(\d{6})$/, "$1.$2");
    const thread = request.req.query("thread_ts");
    const query = new URLSearchParams({ channel, ts, ...(thread && { thread_ts: thread }) });
    return request.redirect(`/?${query}`);
  });
  return routes;
}

/** The bytes sent: the body itself, or the one file of a multipart form. */
async function readUpload(request: Request): Promise<Uint8Array> {
  if (request.headers.get("content-type")?.includes("multipart/form-data")) {
    const form = await request.formData();
    for (const [, value] of form) if (value instanceof File) return new Uint8Array(await value.arrayBuffer());
    return new Uint8Array();
  }
  return new Uint8Array(await request.arrayBuffer());
}
