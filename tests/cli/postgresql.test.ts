import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresql, postgresqlServer } from "../support/databases.ts";
import { buildCommandLine, type CommandLine, runDuban } from "./duban.ts";

let line: CommandLine;
beforeAll(async () => {
  line = await buildCommandLine();
});
afterAll(() => line.remove());

describe.skipIf(postgresqlServer === null)("with DATABASE_URL at a PostgreSQL database", () => {
  it("what one process records another one reads, and doctor names server and database without the password", async () => {
    const DATABASE_URL = await postgresql.freshUrl();
    const added = await line.duban(["progress", "add", "30", "本周新增3处", "--by", "体育科"], {
      DATABASE_URL,
    });
    expect([added.code, added.stderr]).toEqual([0, ""]);
    const { code, stdout } = await line.duban(["doctor"], { DATABASE_URL });
    const { host, pathname, password } = new URL(DATABASE_URL);
    expect(stdout).toContain(`✓ Database: postgresql://duban@${host}${pathname} (PostgreSQL 18.`);
    expect(stdout).toContain("1 entry for this plan");
    expect(stdout).not.toContain(password);
    expect(code).toBe(0);
  });

  it("a wrong password is said in plain words, by doctor and at start", async () => {
    const DATABASE_URL = Object.assign(new URL(postgresqlServer ?? ""), { password: "qwerty-2022" }).href;
    const [doctor, added] = await Promise.all([
      runDuban(["doctor"], { DATABASE_URL }),
      runDuban(["progress", "add", "30", "本周新增3处", "--by", "体育科"], { DATABASE_URL }),
    ]);
    expect(doctor.stdout).toMatch(/✗ Database: .*refuses the user "duban"/);
    expect(added.stderr).toMatch(/refuses the user "duban".*user and password/);
    expect([doctor.code, added.code]).toEqual([1, 1]);
    expect(doctor.stdout + added.stderr).not.toContain("qwerty-2022");
  });
});
