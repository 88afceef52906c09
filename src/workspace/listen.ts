import type { Server } from "node:http";

const portsTried = 50;

/**
 * Listens on 127.0.0.1 at this port, or the next free one; 0 takes any. Returns the port used. Throws when
 * none of 50 is free.
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; tried < port + portsTried && tried <= 65_535; tried += 1) {
    if (await tryToListen(server, tried)) return portOf(server);
  }
  throw new Error(`No free port from ${port} to ${port + portsTried - 1}. Choose another with --port.`);
}

function tryToListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (fault: NodeJS.ErrnoException) => {
      server.off("listening", listening);
      if (fault.code === "EADDRINUSE") resolve(false);
      else reject(fault);
    };
    const listening = () => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed);
    server.once("listening", listening);
    server.listen(port, "127.0.0.1");
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}
