import { expect, it } from "vitest";
import { createEmbeddingStore } from "../../src/database/embedding-store.ts";
import { createTokenUseStore } from "../../src/database/token-use-store.ts";
import { onEachDatabase } from "../support/databases.ts";
import { openTestServices } from "../support/services.ts";

onEachDatabase((kind) => {
  it("tokens of a day add up, each day for itself", async () => {
    const { database } = await openTestServices({ env: { DATABASE_URL: await kind.freshUrl() } });
    const store = createTokenUseStore(database);
    await store.add("2022-06-24", { input: 100, output: 20 });
    await store.add("2022-06-24", { input: 30, output: 5 });
    expect([await store.usedOn("2022-06-24"), await store.usedOn("2022-06-25")]).toEqual([155, 0]);
  });

  it("a vector is found again by its key, and only what is kept is found", async () => {
    const { database } = await openTestServices({ env: { DATABASE_URL: await kind.freshUrl() } });
    const store = createEmbeddingStore(database);
    await store.keep(new Map([["m:a", [0.25, -1]]]));
    await store.keep(new Map([["m:a", [0.5, 2]]]));
    expect(await store.find(["m:a", "m:b"])).toEqual(new Map([["m:a", [0.5, 2]]]));
  });
});
