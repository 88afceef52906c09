import type { TestProject } from "vitest/node";
import { startPostgresql } from "../postgresql/server.ts";
import { openDoor } from "./door.ts";
import { buildOtherDuban } from "./other-duban.ts";
import { buildPage } from "./page.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The port at which a test file asks for what is made once for all. */
    madeOncePort: number;
  }
}

/** What takes long to start or to build is made once for all test files, when the first of them asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const door = await openDoor({
    postgresql: async () => {
      const { url, stop } = await startPostgresql();
      return { found: { url }, end: stop };
    },
    page: buildPage,
    "other Duban": buildOtherDuban,
  });
  project.provide("madeOncePort", door.port);
  return door.close;
}
