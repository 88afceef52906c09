import type { IncomingMessage } from "node:http";
import type { MiddlewareHandler } from "hono";

/**
 * Whether a request may be served: asked of this machine by name (so that no other name can be pointed at it),
 * and not on behalf of another page. The workspace acts for people, so a page elsewhere must not drive it.
 */
export function isAllowed(
  about: { host: string | undefined; origin: string | undefined; method: string },
  port: number,
): boolean {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (about.host === undefined || !own.includes(about.host)) return false;
  if (about.method === "GET" || about.method === "HEAD" || about.origin === undefined) return true;
  return own.some((host) => about.origin === `http://${host}`);
}

/** Refuses with 403 what `isAllowed` does not allow. */
export function guard(port: () => number): MiddlewareHandler {
  return async (request, next) => {
    const { method } = request.req;
    const about = { host: request.req.header("host"), origin: request.req.header("origin"), method };
    if (!isAllowed(about, port()))
      return request.text("Only this machine's own page and programs may use the local workspace.", 403);
    await next();
    request.header("content-security-policy", "frame-ancestors 'none'");
  };
}

/** A WebSocket from another page is refused as a post from it would be. */
export function isUpgradeAllowed({ headers }: IncomingMessage, port: number): boolean {
  return isAllowed({ host: headers.host, origin: headers.origin, method: "POST" }, port);
}
