import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { DubanError } from "../src/errors.ts";
import { MODEL_VARIABLES } from "../src/model/model-settings.ts";
import { ROOT } from "./support/services.ts";

function faultOf(env: Record<string, string>): string {
  try {
    readConfig(env, "/srv/duban");
  } catch (error) {
    if (error instanceof DubanError && error.code === "config") return error.message;
    throw error;
  }
  throw new Error("the configuration was taken");
}

/** A value of each variable that cannot be taken, and a part of what is said of it. */
const WRONG = {
  DATABASE_URL: ["mysql://localhost/duban", "file:PATH"],
  PORT: ["eighty", "port number"],
  SLACK_BOT_TOKEN: ["abc", "xoxb-"],
  SLACK_APP_TOKEN: ["abc", "xapp-"],
  SLACK_API_URL: ["slack", "https://slack.com/api/"],
  DUBAN_DIGEST_CHANNEL: ["#general", "C0123456789"],
  DUBAN_DIGEST_TIME: ["Friday at five", "Fri 17:00"],
  DUBAN_ADMINISTRATORS: ["小周", "U012AB3CD"],
  DUBAN_LIGHTS: ["late=red", "ahead, on_pace, behind, overdue, unknown"],
  LOG_LEVEL: ["loud", "info"],
  OPENAI_BASE_URL: ["openai", "https://api.openai.com/v1"],
} as const;
const TOKENS = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };

describe("without any variable", () => {
  it("Duban runs in the local workspace with everything under var/", () => {
    expect(readConfig({}, "/srv/duban")).toMatchObject({
      dataDirectory: "/srv/duban/var",
      databaseUrl: "file:/srv/duban/var/duban.db",
      planDirectory: "/srv/duban/data/plans/binhai-2022",
      port: 3210,
      slack: { kind: "local" },
      digestChannel: null,
      digestTime: "Fri 17:00",
      administrators: [],
      logLevel: "info",
    });
  });

  it("one that is empty counts as not there, as in a .env file that was not filled in", () => {
    const empty = Object.fromEntries(Object.keys(WRONG).map((name) => [name, "  "]));
    expect(readConfig(empty, "/srv/duban")).toEqual(readConfig({}, "/srv/duban"));
  });
});

describe("a fault", () => {
  it.each(Object.entries(WRONG))("in %s names it and says what it should be", (name, [value, advice]) => {
    const message = faultOf({ ...TOKENS, [name]: value });
    expect(message).toContain(`${name} `);
    expect(message).toContain(advice);
  });

  it("does not hide another: all are listed at once, one a line", () => {
    const names = Object.keys(WRONG);
    const message = faultOf(
      Object.fromEntries(Object.entries(WRONG).map(([name, [value]]) => [name, value])),
    );
    const [heading, ...lines] = message.split("\n");
    expect(heading).toContain(`${names.length} faults`);
    expect(lines.map((line) => line.trim().split(" ")[0]).sort()).toEqual([...names].sort());
  });

  it("does not show a secret that was put in the wrong place", () => {
    expect(faultOf({ SLACK_BOT_TOKEN: "xapp-secret" })).not.toContain("secret");
  });

  it.each(["-1", "65536", "80.5", "0x"])("a port cannot be %s", (PORT) => {
    expect(faultOf({ PORT })).toMatch(/PORT should be/);
  });

  it.each(["Fri 24:00", "Fri 17:60", "fri 5pm", "Funday 17:00"])("the digest cannot be at %s", (time) => {
    expect(faultOf({ DUBAN_DIGEST_TIME: time })).toContain("DUBAN_DIGEST_TIME");
  });
});

describe("Slack", () => {
  it.each([
    ["a bot token alone", { SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_SIGNING_SECRET"],
    ["a signing secret alone", { SLACK_SIGNING_SECRET: "s" }, "SLACK_BOT_TOKEN"],
    ["an app token alone", { SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN"],
  ])("is not reached with %s: what is missing is named", (_, env, missing) => {
    expect(faultOf(env)).toContain(missing);
  });

  it("is reached over Socket Mode with a bot token and an app token", () => {
    const { slack } = readConfig(TOKENS, "/srv/duban");
    expect(slack).toEqual({
      kind: "slack",
      botToken: "xoxb-1",
      appToken: "xapp-1",
      signingSecret: null,
      apiUrl: null,
    });
  });

  it("is reached over HTTP with a bot token and a signing secret, at another address where one is given", () => {
    const env = {
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_SIGNING_SECRET: "s",
      SLACK_API_URL: "http://127.0.0.1:1/api/",
    };
    expect(readConfig(env, "/srv/duban").slack).toMatchObject({
      signingSecret: "s",
      appToken: null,
      apiUrl: "http://127.0.0.1:1/api/",
    });
  });
});

describe("places", () => {
  it("are relative to the project's folder, absolute ones stay", () => {
    expect(readConfig({ DUBAN_DATA_DIR: "data2" }, "/srv/duban").databaseUrl).toBe(
      "file:/srv/duban/data2/duban.db",
    );
    expect(readConfig({ DUBAN_DATA_DIR: "/data" }, "/srv/duban").databaseUrl).toBe("file:/data/duban.db");
  });

  it("the database's address goes before the data folder", () => {
    const env = { DUBAN_DATA_DIR: "/data", DATABASE_URL: "file:ledger/2022.db" };
    expect(readConfig(env, "/srv/duban").databaseUrl).toBe("file:/srv/duban/ledger/2022.db");
  });

  it.each(["postgresql://duban:%E7%9D%A3@db.example.cn:5433/duban?sslmode=require", "postgres://db/duban"])(
    "PostgreSQL's address is taken as it is: %s",
    (DATABASE_URL) => {
      expect(readConfig({ DATABASE_URL }, "/srv/duban").databaseUrl).toBe(DATABASE_URL);
    },
  );

  it.each([
    "postgresql://",
    "postgresql://db.example.cn",
    "postgresql://db.example.cn/",
    "postgresql://duban:a/b@db/duban",
    "postgresql:duban",
  ])("%s is no address of a database, and the form of one is said", (DATABASE_URL) => {
    expect(faultOf({ DATABASE_URL })).toContain("postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
  });
});

it("administrators are parted by commas, with spaces or without", () => {
  const config = readConfig({ DUBAN_ADMINISTRATORS: "U012AB3CD, W045EF6GH,U1" }, "/srv/duban");
  expect(config.administrators).toEqual(["U012AB3CD", "W045EF6GH", "U1"]);
});

describe(".env.example", () => {
  const example = readFileSync(join(ROOT, ".env.example"), "utf8");
  const named = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]);

  it("names exactly the variables that the configuration reads", () => {
    const source = readFileSync(join(ROOT, "src/environment.ts"), "utf8");
    const own = [...source.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name);
    const read = [...own, ...MODEL_VARIABLES];
    expect(named.map(([name]) => name).sort()).toEqual([...new Set(read)].sort());
    expect(read).toEqual(expect.arrayContaining(Object.keys(WRONG)));
  });

  it("taken as it is, it changes nothing", () => {
    expect(readConfig(Object.fromEntries(named), "/srv/duban")).toEqual(readConfig({}, "/srv/duban"));
  });
});
