import { expect, it } from "vitest";
import { createPendingStore } from "../../src/database/pending-store.ts";
import { onEachDatabase } from "../support/databases.ts";
import { NOW } from "../support/services.ts";
import { freshDatabase, openUrl } from "./fresh-database.ts";

const CONTENT = JSON.stringify({ text: "任务30 3处" });

onEachDatabase((kind) => {
  it("a card waits undecided, across a restart", async () => {
    const url = await kind.freshUrl();
    const first = await openUrl(url);
    const { id } = await createPendingStore(first).add(CONTENT, NOW);
    await first.close();
    const found = await createPendingStore(await openUrl(url)).find(id);
    expect(found).toMatchObject({ id, content: CONTENT, decision: null, decidedBy: null });
  });

  it("the first decision counts; a later one is told so and changes nothing", async () => {
    const cards = createPendingStore(await freshDatabase(kind));
    const { id } = await cards.add(CONTENT, NOW);
    expect(await cards.decide(id, "delta", "U0ZHOU", NOW)).toBe(true);
    expect(await cards.decide(id, "no", "U0LI", NOW)).toBe(false);
    expect(await cards.find(id)).toMatchObject({ decision: "delta", decidedBy: "U0ZHOU" });
  });

  it("one card's decision leaves another's open", async () => {
    const cards = createPendingStore(await freshDatabase(kind));
    const { id } = await cards.add(CONTENT, NOW);
    const other = await cards.add(CONTENT, NOW);
    await cards.decide(id, "no", "U0ZHOU", NOW);
    expect((await cards.find(other.id))?.decision).toBeNull();
  });

  it("a card that is not there is null and cannot be decided", async () => {
    const cards = createPendingStore(await freshDatabase(kind));
    expect(await cards.find("no such card")).toBeNull();
    expect(await cards.decide("no such card", "yes", "U0ZHOU", NOW)).toBe(false);
  });
});
