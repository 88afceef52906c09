import { describe, expect, test } from "vitest";
import { permissionWords } from "../../src/progress/responsibility/permission-words.ts";
import {
  mayAdminister,
  mayConfirmForOthers,
  mayRecord,
  mayReview,
  mayVoid,
  type RecordPolicy,
} from "../../src/progress/responsibility/permissions.ts";

const people = { owners: ["U_OWNER", "U_CO_OWNER"], administrators: ["U_ADMIN"] };
const record = (person: string, policy: RecordPolicy, owners = people.owners) =>
  mayRecord({ ...people, owners, person, policy });

describe("who may record", () => {
  test("owners, co-owners and administrators under every policy", () => {
    for (const policy of ["anyone", "owners_confirm", "owners_only"] as const) {
      for (const person of ["U_OWNER", "U_CO_OWNER", "U_ADMIN"])
        expect(record(person, policy)).toEqual({ verdict: "allowed" });
    }
  });

  test("anybody where the policy says anyone", () => {
    expect(record("U_OTHER", "anyone")).toEqual({ verdict: "allowed" });
  });

  test("others' entries wait for an owner by default", () => {
    expect(record("U_OTHER", "owners_confirm")).toEqual({ verdict: "waits_for", who: people.owners });
  });

  test("a task without an owner takes everybody's by default", () => {
    expect(record("U_OTHER", "owners_confirm", [])).toEqual({ verdict: "allowed" });
  });

  test("nobody else where only owners may, and the refusal says who can", () => {
    expect(record("U_OTHER", "owners_only")).toEqual({
      verdict: "refused",
      why: "owners_only",
      who: ["U_OWNER", "U_CO_OWNER", "U_ADMIN"],
    });
    expect(record("U_OTHER", "owners_only", [])).toMatchObject({ why: "no_owner", who: ["U_ADMIN"] });
  });
});

test("an entry is voided by its author, an owner or an administrator", () => {
  const asking = { ...people, author: "U_AUTHOR" };
  for (const person of ["U_AUTHOR", "U_OWNER", "U_ADMIN"])
    expect(mayVoid({ ...asking, person }).verdict).toBe("allowed");
  expect(mayVoid({ ...asking, person: "U_OTHER" })).toMatchObject({ verdict: "refused", why: "not_author" });
});

test("a waiting entry is confirmed by an owner or an administrator, not by whoever reported it", () => {
  expect(mayConfirmForOthers({ ...people, person: "U_CO_OWNER" }).verdict).toBe("allowed");
  expect(mayConfirmForOthers({ ...people, person: "U_OTHER" }).verdict).toBe("refused");
});

test("only administrators assign owners and change the policy", () => {
  expect(mayAdminister({ person: "U_ADMIN", administrators: people.administrators }).verdict).toBe("allowed");
  expect(mayAdminister({ person: "U_OWNER", administrators: people.administrators })).toMatchObject({
    who: ["U_ADMIN"],
  });
});

test("nobody reviews their own closing of a task", () => {
  const asking = { reviewers: ["U_A", "U_B"], askedBy: "U_A" };
  expect(mayReview({ ...asking, person: "U_B" }).verdict).toBe("allowed");
  expect(mayReview({ ...asking, person: "U_A" })).toEqual({
    verdict: "refused",
    why: "own_work",
    who: ["U_B"],
  });
  expect(mayReview({ ...asking, person: "U_C" })).toMatchObject({ why: "not_reviewer" });
});

test("every refusal says in both languages who can", () => {
  const refusal = record("U_OTHER", "owners_only");
  const mention = (person: string) => `<@${person}>`;
  expect(permissionWords(refusal, "zh", mention)).toBe(
    "这项任务只由牵头人记录进展。可以找：<@U_OWNER>、<@U_CO_OWNER>、<@U_ADMIN>。",
  );
  expect(permissionWords(refusal, "en", mention)).toBe(
    "Only this task's owners record its progress. Who can: <@U_OWNER>, <@U_CO_OWNER>, <@U_ADMIN>.",
  );
  expect(permissionWords(record("U_OTHER", "owners_confirm"), "zh")).toContain("U_OWNER、U_CO_OWNER");
  expect(permissionWords({ verdict: "allowed" }, "zh")).toBeNull();
});
