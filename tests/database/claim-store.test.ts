import { describe, expect, it } from "vitest";
import { CLAIM_LEASE_MS, once } from "../../src/conversation/claim.ts";
import { createClaimStore } from "../../src/database/claim-store.ts";
import { onEachDatabase } from "../support/databases.ts";
import { NOW } from "../support/services.ts";
import { freshDatabase } from "./fresh-database.ts";

const later = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);
const MINUTE_MS = 60_000;

onEachDatabase((kind) => {
  describe("a claim", () => {
    it("is the first one's; a delivery while it is worked on is not answered again", async () => {
      const claims = createClaimStore(await freshDatabase(kind));
      expect(await claims.claim("Ev1", NOW)).toBe(true);
      expect(await claims.claim("Ev1", later(3000))).toBe(false);
    });

    it("of another event is free", async () => {
      const claims = createClaimStore(await freshDatabase(kind));
      await claims.claim("Ev1", NOW);
      expect(await claims.claim("Ev2", NOW)).toBe(true);
    });

    it("that is done is never given again, a minute or five later", async () => {
      const claims = createClaimStore(await freshDatabase(kind));
      await claims.claim("Ev1", NOW);
      await claims.done("Ev1", later(100));
      expect(await claims.claim("Ev1", later(MINUTE_MS))).toBe(false);
      expect(await claims.claim("Ev1", later(5 * MINUTE_MS))).toBe(false);
    });

    it("whose holder died is free after the lease, and then has a new holder", async () => {
      const claims = createClaimStore(await freshDatabase(kind));
      await claims.claim("Ev1", NOW);
      expect(await claims.claim("Ev1", later(CLAIM_LEASE_MS - 1))).toBe(false);
      expect(await claims.claim("Ev1", later(CLAIM_LEASE_MS + 1))).toBe(true);
      expect(await claims.claim("Ev1", later(CLAIM_LEASE_MS + 2))).toBe(false);
    });

    it("that was abandoned is free before Slack's delivery of one minute later", () => {
      expect(CLAIM_LEASE_MS).toBeLessThan(MINUTE_MS);
    });

    it("is forgotten after its day, and not before", async () => {
      const claims = createClaimStore(await freshDatabase(kind));
      await claims.claim("old", NOW);
      await claims.done("old", NOW);
      await claims.claim("new", later(1000));
      await claims.done("new", later(1000));
      await claims.forgetBefore(later(1000));
      expect([await claims.claim("old", later(2000)), await claims.claim("new", later(2000))]).toEqual([
        true,
        false,
      ]);
    });

    it("the newest tells when there was work last", async () => {
      const claims = createClaimStore(await freshDatabase(kind));
      expect(await claims.last()).toBeNull();
      await claims.claim("Ev2", later(1000));
      await claims.claim("Ev1", NOW);
      expect(await claims.last()).toEqual(later(1000));
    });
  });

  describe("work behind a claim", () => {
    it("is done once, whoever delivers it again", async () => {
      const claims = createClaimStore(await freshDatabase(kind));
      let done = 0;
      const deliver = (): Promise<number | null> =>
        once(
          claims,
          "Ev1",
          () => NOW,
          async () => ++done,
        );
      expect(await Promise.all([deliver(), deliver(), deliver()])).toContain(1);
      expect(await deliver()).toBeNull();
      expect(done).toBe(1);
    });

    it("that failed is done by a later delivery", async () => {
      const claims = createClaimStore(await freshDatabase(kind));
      const fails = once(
        claims,
        "Ev1",
        () => NOW,
        () => Promise.reject(new Error("the disk was full")),
      );
      await expect(fails).rejects.toThrow("the disk was full");
      expect(
        await once(
          claims,
          "Ev1",
          () => later(MINUTE_MS),
          async () => "answered",
        ),
      ).toBe("answered");
    });
  });
});
