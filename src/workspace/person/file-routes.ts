import { Hono } from "hono";
import type { WorkspaceContext } from "../context.ts";
import { personOf } from "../lookup.ts";
import { Refusal } from "../refusal.ts";
import { secondsOf } from "../state/clock.ts";
import { describeFile, type StoredFile } from "../state/files.ts";

/** A person uploads a file (multipart: user, file), and the page shows files. */
export function fileRoutes(context: WorkspaceContext) {
  const routes = new Hono();
  routes.post("/files", async (request) => {
    const form = await request.req.parseBody();
    const { user, file } = form;
    if (!(file instanceof File) || typeof user !== "string")
      throw new Refusal("invalid_request", ["Send a multipart form with the fields user and file."]);
    const about = {
      id: context.state.identifiers.next("F"),
      name: file.name,
      size: file.size,
      user: personOf(context, user).id,
      created: secondsOf(context.state.clock.now()),
    };
    const described = describeFile(about, context.address);
    context.state.files.put({
      file: described,
      content: new Uint8Array(await file.arrayBuffer()),
      shared: false,
    });
    return request.json({ ok: true, file: described });
  });
  routes.get("/files/:id/:name", (request) => serveFile(context.state.files.find(request.req.param("id"))));
  return routes;
}

const shownInPlace = /^(image\/(png|jpeg|gif|webp)|text\/plain|application\/pdf)$/;

/** A file's bytes; what a browser might run is only offered for saving. Throws file_not_found. */
export function serveFile(stored: StoredFile | undefined): Response {
  if (stored?.content == null) throw new Refusal("file_not_found");
  const { mimetype, name } = stored.file;
  const disposition = shownInPlace.test(mimetype) ? "inline" : "attachment";
  return new Response(Buffer.from(stored.content), {
    headers: {
      "content-type": mimetype,
      "content-disposition": `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
      "x-content-type-options": "nosniff",
    },
  });
}
