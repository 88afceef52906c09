import { existsSync, readFileSync } from "node:fs";
import { extname, resolve, sep } from "node:path";
import { Hono } from "hono";
import { fallbackPage } from "./fallback-page.ts";

const kinds: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

/** The built page; without one, a plain page that can still ask, record and read. */
export function pageRoutes(directory: string | undefined) {
  const routes = new Hono();
  routes.get("*", (request) => {
    const index = directory === undefined ? undefined : resolve(directory, "index.html");
    if (directory === undefined || index === undefined || !existsSync(index))
      return request.html(fallbackPage);
    const asked = decoded(request.req.path);
    if (asked === undefined) return request.text("not found", 404);
    const path = resolve(directory, `.${asked}`);
    const inside = path.startsWith(resolve(directory) + sep);
    const kind = kinds[extname(path)];
    if (inside && kind && existsSync(path))
      return request.body(readFileSync(path), 200, { "content-type": kind, ...caching(path) });
    if (extname(request.req.path) !== "") return request.text("not found", 404);
    return request.html(readFileSync(index, "utf8"));
  });
  return routes;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Built files have their hash in the name; the page itself is always asked for anew. */
function caching(path: string): Record<string, string> {
  const lasting = path.includes(`${sep}assets${sep}`);
  return { "cache-control": lasting ? "public, max-age=31536000, immutable" : "no-cache" };
}
