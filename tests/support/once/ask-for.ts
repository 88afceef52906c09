import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { inject } from "vitest";
import { z } from "zod";

const reply = z.union([z.object({ found: z.unknown() }).strict(), z.object({ missing: z.string() })]);

/** Asks for something that is made once for all test files. @throws with why it cannot be made here */
export async function askFor<Form extends z.ZodType>(name: string, form: Form): Promise<z.infer<Form>> {
  const socket = connect(inject("madeOncePort"), "127.0.0.1");
  socket.end(name);
  const answer = reply.parse(JSON.parse(await text(socket)));
  if ("missing" in answer) throw new Error(answer.missing);
  return form.parse(answer.found);
}
