import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A Web API address that refuses what it is told to, in Slack's words, and passes the rest on. */
export type RefusingSlack = {
  webApi: string;
  /** From now on, calls of a method for a place or person ("*": any) are refused with an error; null: no more. */
  refuse(method: string, named: string, error: string | null): void;
  close(): Promise<void>;
};

/** Stands before a workspace: for what happens to channels, people and tokens in Slack and not in a trial. */
export async function startRefusingSlack(webApi: string): Promise<RefusingSlack> {
  const refusals = new Map<string, { method: string; named: string; error: string }>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks);
    const method = (request.url ?? "").split("/").at(-1)?.split("?")[0] ?? "";
    const given = new URLSearchParams(body.toString());
    const named = [given.get("channel"), given.get("users"), "*"];
    const refusal = [...refusals.values()].find(
      (each) => (each.method === "*" || each.method === method) && named.includes(each.named),
    );
    response.setHeader("content-type", "application/json");
    if (refusal !== undefined) return response.end(JSON.stringify({ ok: false, error: refusal.error }));
    const { authorization = "", "content-type": type = "" } = request.headers;
    const headers = { authorization, "content-type": type };
    const answer = await fetch(new URL(method, webApi), { method: "POST", headers, body });
    response.statusCode = answer.status;
    const wait = answer.headers.get("retry-after");
    if (wait !== null) response.setHeader("retry-after", wait);
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    webApi: `http://127.0.0.1:${port}/api/`,
    refuse(method, named, error) {
      if (error === null) refusals.delete(`${method} ${named}`);
      else refusals.set(`${method} ${named}`, { method, named, error });
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
