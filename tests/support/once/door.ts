import { createServer, type Socket } from "node:net";

/** Something that takes long to make, and what takes it away again. */
export type Made = { found: unknown; end(): void | Promise<void> };
/** How a thing is made; called once, by whoever asks for it first. */
export type Makers = Record<string, () => Promise<Made>>;

/** A port where other processes ask for things by name; the answer is `{"found": …}` or `{"missing": WHY}`. */
export async function openDoor(makers: Makers): Promise<{ port: number; close(): Promise<void> }> {
  const made = new Map<string, Promise<Made>>();
  const make = (name: string): Promise<Made> => {
    const maker = makers[name] ?? (() => Promise.reject(new Error(`nobody makes "${name}"`)));
    const making = made.get(name) ?? maker();
    made.set(name, making);
    return making;
  };
  const answer = async (socket: Socket): Promise<void> => {
    socket.on("error", () => undefined);
    const reply = await make(await asked(socket)).then(
      ({ found }) => ({ found }),
      (error: unknown) => ({ missing: error instanceof Error ? error.message : String(error) }),
    );
    socket.end(JSON.stringify(reply));
  };
  const server = createServer({ allowHalfOpen: true }, (socket) => void answer(socket));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    async close() {
      server.close();
      const ended = [...made.values()].map((making) => making.then((each) => each.end()));
      await Promise.allSettled(ended);
    },
  };
}

/** What was written until the other side ended; the socket stays open for the answer. */
function asked(socket: Socket): Promise<string> {
  let name = "";
  socket.setEncoding("utf8");
  socket.on("data", (piece) => {
    name += piece;
  });
  return new Promise((done) => socket.once("end", () => done(name)));
}
