import { expect, it } from "vitest";
import { readPermalink } from "../../../src/workspace/page/state/use-route.ts";

const origin = "http://127.0.0.1:3210";

it("a permalink in Slack's form names the channel and the message", () =>
  expect(readPermalink(`${origin}/archives/C0DUBAN/p1655427600000100`, origin)).toEqual({
    channel: "C0DUBAN",
    ts: "1655427600.000100",
    thread: null,
  }));

it("a reply's permalink names its thread", () =>
  expect(
    readPermalink("/archives/C0DUBAN/p1655427601000200?thread_ts=1655427600.000100&cid=C0DUBAN", origin),
  ).toEqual({
    channel: "C0DUBAN",
    ts: "1655427601.000200",
    thread: "1655427600.000100",
  }));

it("the address the server sends on to says the same", () =>
  expect(readPermalink("/?channel=C0DUBAN&ts=1655427600.000100", origin)).toEqual({
    channel: "C0DUBAN",
    ts: "1655427600.000100",
    thread: null,
  }));

it.each([
  "https://elsewhere.example/archives/C0DUBAN/p1655427600000100",
  "/assets/x.js",
  "/",
  "no address: at all",
])("%s is no permalink of this workspace", (address) => expect(readPermalink(address, origin)).toBeNull());
