import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientFor, duban, personOf, refusalOf, sport, startTrial } from "./trial.ts";

/** A listener that only keeps the last trigger_id, so that the test can use it as it likes. */
let workspace: Awaited<ReturnType<typeof startTrial>>;
let slack: ReturnType<typeof clientFor>;
let person: ReturnType<typeof personOf>;
let listener: Server;
let lastTrigger = "";
beforeAll(async () => {
  workspace = await startTrial({ triggerLifetime: 150 });
  slack = clientFor(workspace);
  person = personOf(workspace);
  listener = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += part));
    request.on("end", () => {
      const form = new URLSearchParams(body);
      const payload = JSON.parse(form.get("payload") ?? "{}");
      lastTrigger = form.get("trigger_id") ?? payload.trigger_id ?? lastTrigger;
      response.end();
    });
  });
  await new Promise<void>((done) => listener.listen(0, "127.0.0.1", done));
  const address = listener.address();
  workspace.connectApp(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
});
afterAll(async () => {
  listener.close();
  await workspace.close();
});

const title = { type: "plain_text" as const, text: "记进展" };
const modal = (more = {}) => ({
  type: "modal" as const,
  title,
  blocks: [{ type: "divider" as const }],
  ...more,
});
const trigger = async () => {
  await person.post("commands", { user: sport, channel: duban, command: "/progress" });
  return lastTrigger;
};
const errorOf = async (call: Promise<unknown>) => (await refusalOf(call)).error;

describe("a trigger_id", () => {
  test("opens one view, not a second", async () => {
    const trigger_id = await trigger();
    await slack.views.open({ trigger_id, view: modal() });
    expect(await errorOf(slack.views.open({ trigger_id, view: modal() }))).toBe("exchanged_trigger_id");
  });
  test("is dead when its time is over", async () => {
    const trigger_id = await trigger();
    await new Promise((done) => setTimeout(done, 200));
    expect(await errorOf(slack.views.open({ trigger_id, view: modal() }))).toBe("expired_trigger_id");
  });
  test("that was never given out is invalid", async () => {
    expect(await errorOf(slack.views.open({ trigger_id: "1.2.3", view: modal() }))).toBe(
      "invalid_trigger_id",
    );
  });
  test("from outside a modal pushes nothing", async () => {
    const call = slack.views.push({ trigger_id: await trigger(), view: modal() });
    expect(await errorOf(call)).toBe("invalid_trigger_id");
  });
  test("is not used up by a view that is refused", async () => {
    const trigger_id = await trigger();
    await refusalOf(slack.views.open({ trigger_id, view: modal({ private_metadata: "字".repeat(3001) }) }));
    await expect(slack.views.open({ trigger_id, view: modal() })).resolves.toMatchObject({ ok: true });
  });
});

describe("a view", () => {
  test.each([
    ["a title past 24 characters", modal({ title: { ...title, text: "字".repeat(25) } }), "/view/title/text"],
    ["private_metadata past 3,000", modal({ private_metadata: "字".repeat(3001) }), "/view/private_metadata"],
    ["a bad block", modal({ blocks: [{ type: "header" }] }), "/view/blocks/0"],
  ])("with %s is invalid_arguments at its place", async (_, view, pointer) => {
    const refusal = await refusalOf(slack.views.open({ trigger_id: await trigger(), view: view as never }));
    expect(refusal.error).toBe("invalid_arguments");
    expect(refusal.messages[0]).toContain(`[json-pointer:${pointer}]`);
  });
  test("that asks for input needs a submit button", async () => {
    const element = { type: "plain_text_input" as const, action_id: "text" };
    const blocks = [{ type: "input" as const, label: title, element }];
    const refusal = await refusalOf(
      slack.views.open({ trigger_id: await trigger(), view: modal({ blocks }) }),
    );
    expect(refusal.messages[0]).toContain("missing required field: submit");
  });
  test("with an old hash is not overwritten", async () => {
    const { view } = await slack.views.open({ trigger_id: await trigger(), view: modal() });
    const call = slack.views.update({ view_id: String(view?.id), hash: "1.old", view: modal() });
    expect(await errorOf(call)).toBe("hash_conflict");
  });
  test("that is not open cannot be updated", async () => {
    expect(await errorOf(slack.views.update({ view_id: "V0NONE", view: modal() }))).toBe("not_found");
  });
  test("may not take another's external_id, but keeps its own", async () => {
    const named = modal({ external_id: "entry-30" });
    await slack.views.open({ trigger_id: await trigger(), view: named });
    const again = slack.views.open({ trigger_id: await trigger(), view: named });
    expect(await errorOf(again)).toBe("duplicate_external_id");
    const update = slack.views.update({ external_id: "entry-30", view: named });
    await expect(update).resolves.toMatchObject({ ok: true });
  });
  test("keeps what was entered where an update keeps the field", async () => {
    const element = {
      type: "plain_text_input" as const,
      action_id: "text",
      dispatch_action_config: undefined,
    };
    const blocks = [
      { type: "input" as const, block_id: "note", label: title, element, dispatch_action: true },
    ];
    const given = modal({ blocks, submit: title });
    const { view } = await slack.views.open({ trigger_id: await trigger(), view: given });
    const container = { view_id: String(view?.id) };
    await person.post("actions", { user: sport, container, action_id: "text", value: "写了一半" });
    await slack.views.update({ ...container, view: given });
    const { modals } = await person.get(`modals?user=${sport}`);
    expect(modals[0].state.values.note.text.value).toBe("写了一半");
  });
  test("a fourth modal on top of three is push_limit_reached", async () => {
    const more = { type: "button" as const, action_id: "more", text: title };
    const view = modal({ blocks: [{ type: "actions" as const, elements: [more] }] });
    let opened = (await slack.views.open({ trigger_id: await trigger(), view })).view;
    const fromInside = async () => {
      const container = { view_id: String(opened?.id) };
      await person.post("actions", { user: sport, container, action_id: "more" });
      return lastTrigger;
    };
    for (let depth = 2; depth <= 3; depth += 1)
      opened = (await slack.views.push({ trigger_id: await fromInside(), view })).view;
    expect(await errorOf(slack.views.push({ trigger_id: await fromInside(), view }))).toBe(
      "push_limit_reached",
    );
  });
  test("bad blocks in a message are invalid_blocks at their place", async () => {
    const blocks = [{ type: "header" as const, text: { ...title, text: "字".repeat(151) } }];
    expect(await refusalOf(slack.chat.postMessage({ channel: duban, text: "x", blocks }))).toEqual({
      error: "invalid_blocks",
      messages: ["[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]"],
    });
  });
});
