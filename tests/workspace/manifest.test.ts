import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withManifest } from "../../src/workspace/manifest.ts";
import { trialSeed } from "../../src/workspace/trial-seed.ts";
import { duban, personOf, sport, sportDm, startTrial } from "./trial.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "manifest-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = (text: string) => {
  const path = join(folder, "manifest.yaml");
  writeFileSync(path, text);
  return path;
};
const manifest = `
features:
  agent_view:
    suggested_prompts: [{ title: 第30项, message: 第30项的目标? }]
  slash_commands:
    - { command: /echo, description: 回声, usage_hint: "[text]", should_escape: true }
  shortcuts:
    - { name: 记进展, type: global, callback_id: new_entry, description: 记一笔 }
settings:
  event_subscriptions: { bot_events: [message.im] }
`;

test("commands, shortcuts and prompts come from the app's manifest", async () => {
  const seed = withManifest(trialSeed, written(manifest));
  expect(seed.commands.map(({ command }) => command)).toEqual(["/echo"]);
  const workspace = await startTrial({ manifest: written(manifest) });
  const { commands, shortcuts, agent } = await personOf(workspace).get(`state?user=${sport}`);
  expect([commands[0].command, shortcuts[0].callback_id]).toEqual(["/echo", "new_entry"]);
  expect(agent.prompts.prompts).toEqual([{ title: "第30项", message: "第30项的目标?" }]);
  await workspace.close();
});

test("an app hears only the events its named manifest subscribes to", async () => {
  const workspace = await startTrial({ manifest: written(manifest) });
  const person = personOf(workspace);
  await person.post("messages", { user: sport, channel: duban, text: "@督办 频道里" });
  await person.post("messages", { user: sport, channel: sportDm, text: "私下" });
  expect((await person.get("deliveries")).deliveries).toHaveLength(1);
  await workspace.close();
});

test("without a manifest the seed's own commands stand", () => {
  expect(withManifest(trialSeed, join(folder, "none.yaml"))).toBe(trialSeed);
});

test("a file that is no manifest is refused by name", () => {
  const path = written("features: { slash_commands: [{ command: echo }] }");
  expect(() => withManifest(trialSeed, path)).toThrow(/manifest\.yaml is not an app manifest/);
});
