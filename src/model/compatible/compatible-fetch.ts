import { type ChatBody, chatBodyOf } from "./chat-body.ts";
import { type Concession, concessionsFor } from "./concessions.ts";
import { plainReply } from "./plain-reply.ts";
import { plainRequest } from "./plain-request.ts";

/** Statuses that speak of the key, the address or the load, not of what the request has in it. */
const NOT_ABOUT_THE_REQUEST = new Set([401, 403, 404, 408, 429]);

/**
 * A fetch for chat completions that makes up for how compatible servers differ: requests are as plain as can be, what a
 * server says it does not take is left out from then on, replies are put into the one documented form. For one client;
 * what it learned goes with it. Other requests pass through.
 */
export function createCompatibleFetch(send: typeof fetch = fetch): typeof fetch {
  const thoughts = new Map<string, string>();
  const concessions = concessionsFor(thoughts);
  const made: Concession[] = [];
  const nextId = createIds();
  /** What more a server asks for by a refusal, or nothing that is known. */
  const askedFor = ({ status }: Response, says: string, asked: ChatBody): Concession | undefined =>
    NOT_ABOUT_THE_REQUEST.has(status)
      ? undefined
      : concessions.find((each) => !made.includes(each) && each.isAskedFor(says, asked));
  const inOneForm = (response: Response, says: string, asked: ChatBody): Response => {
    const reply = plainReply(says, asked, nextId);
    if (reply === null) return again(response, says);
    for (const [id, thought] of reply.thoughts) thoughts.set(id, thought);
    return Response.json(reply.body, { status: reply.status });
  };
  return async (input, init) => {
    const body = chatBodyOf(init?.body);
    if (body === null) return send(input, init);
    for (;;) {
      const asked = made.reduce((rest, concession) => concession.make(rest), plainRequest(body));
      const response = await send(input, { ...init, body: JSON.stringify(asked) });
      const says = await response.text();
      if (response.ok) return inOneForm(response, says, asked);
      const next = askedFor(response, says, asked);
      if (next === undefined) return again(response, says);
      made.push(next);
    }
  };
}

/** A response whose body was read, to be read once more. */
function again({ status, statusText, headers }: Response, text: string): Response {
  const kept = new Headers(headers);
  kept.delete("content-encoding");
  kept.delete("content-length");
  return new Response(text, { status, statusText, headers: kept });
}

/** Ids of nine letters and digits, which the strictest servers ask for; servers' own may be missing or come twice. */
function createIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `call${String(last).padStart(5, "0")}`;
  };
}
