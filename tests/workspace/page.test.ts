import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTrial } from "./trial.ts";

const folder = mkdtempSync(join(tmpdir(), "page-"));
let workspace: Awaited<ReturnType<typeof startTrial>>;
beforeAll(async () => {
  mkdirSync(join(folder, "page/assets"), { recursive: true });
  writeFileSync(join(folder, "page/index.html"), "<title>督办</title>");
  writeFileSync(join(folder, "page/assets/main-1a2b.js"), "export {};");
  writeFileSync(join(folder, "secret.json"), "{}");
  workspace = await startTrial({ pageDirectory: join(folder, "page") });
});
afterAll(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it is, without the tidying `fetch` does. */
const ask = (path: string) =>
  new Promise<{ status: number | undefined; text: string; cache: string | undefined }>((tell, fail) => {
    const call = request({ host: "127.0.0.1", port: workspace.port, path }, (answer) => {
      let text = "";
      answer.on("data", (part) => (text += part));
      answer.on("end", () =>
        tell({ status: answer.statusCode, text, cache: answer.headers["cache-control"] }),
      );
    });
    call.on("error", fail);
    call.end();
  });

describe("the built page", () => {
  test("is served at the root and at its own addresses", async () => {
    expect((await ask("/")).text).toContain("督办");
    expect((await ask("/?channel=C0DUBAN&ts=1.000000")).text).toContain("督办");
    expect((await ask("/agent")).text).toContain("督办");
  });
  test("its hashed files may be kept, the page itself is asked for anew", async () => {
    expect(await ask("/assets/main-1a2b.js")).toMatchObject({ status: 200, text: "export {};" });
    expect((await ask("/assets/main-1a2b.js")).cache).toContain("immutable");
    expect((await ask("/assets/none.js")).status).toBe(404);
  });
  test.each(["/../secret.json", "/%2e%2e/secret.json", "/..%2fsecret.json", "/assets/..%2f..%2fsecret.json"])(
    "nothing beside it is served: %s",
    async (path) => {
      expect((await ask(path)).text).not.toBe("{}");
    },
  );
  test("a path that cannot be decoded is no page", async () => {
    expect((await ask("/%E0%A4%A")).status).toBe(404);
  });
  test("an address under /workspace/ that does not exist is said so", async () => {
    expect(JSON.parse((await ask("/workspace/poem")).text)).toMatchObject({
      ok: false,
      error: "path_not_found",
    });
  });
});
