import { Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { calls, handsIn } from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";
import { askedModel } from "./model-for-tests.ts";

const connect = Socket.prototype.connect;

afterEach(() => {
  Socket.prototype.connect = connect;
});

/** Lets loopback through and nothing else; gives the addresses that were tried. */
function closeNetwork(): string[] {
  const tried: string[] = [];
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    const text = JSON.stringify(args);
    if (/127\.0\.0\.1|localhost/.test(text)) return Reflect.apply(connect, this, args);
    tried.push(text);
    this.destroy(new Error("the network is closed"));
    return this;
  };
  return tried;
}

it("an open question is answered with nothing in reach but the endpoint, and nothing else is tried", async () => {
  const tried = closeNetwork();
  const { baseUrl } = await startScriptedModel([
    calls("get_task", { task: 30 }),
    handsIn(["Task 30 calls for 40 sports facilities.", ["40处"]]),
  ]);
  const { ask } = await askedModel({ baseUrl });
  expect(await ask("Explain task 30")).toContain("Task 30 calls for 40 sports facilities.");
  expect(tried).toEqual([]);
});

it("the closed network is closed", async () => {
  const tried = closeNetwork();
  await expect(fetch("http://198.51.100.7/")).rejects.toThrow();
  expect(tried).toHaveLength(1);
});
