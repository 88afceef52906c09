import { createServer, type Socket } from "node:net";
import type { TestProject } from "vitest/node";
import { type PostgresqlServer, startPostgresql } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The port at which a test file asks for the address of the PostgreSQL server. */
    postgresqlPort: number;
  }
}

/** One PostgreSQL server for all test files, started when the first of them asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<PostgresqlServer> | null = null;
  const answer = async (socket: Socket): Promise<void> => {
    socket.on("error", () => undefined);
    starting ??= startPostgresql();
    const found = await starting.then(
      ({ url }) => ({ url }),
      (error: unknown) => ({ missing: error instanceof Error ? error.message : String(error) }),
    );
    socket.end(JSON.stringify(found));
  };
  const door = createServer((socket) => void answer(socket));
  await new Promise<void>((done) => door.listen(0, "127.0.0.1", done));
  const address = door.address();
  project.provide("postgresqlPort", typeof address === "object" && address !== null ? address.port : 0);
  return async () => {
    door.close();
    await starting?.then(
      (server) => server.stop(),
      () => undefined,
    );
  };
}
