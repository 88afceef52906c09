import { z } from "zod";
import { startWorkspace } from "../../../src/workspace/start-workspace.ts";
import { openBrowser, type TestPage } from "../../support/browser.ts";
import { askFor } from "../../support/once/ask-for.ts";
import { startSmallApp } from "./small-app.ts";

const built = z.object({ directory: z.string() });
const shortcuts = [
  { name: "记一笔进展", callback_id: "new_entry", description: "登记任务进展", type: "global" },
  { name: "记入台账", callback_id: "record_message", description: "把这条消息记为进展", type: "message" },
];

/** The page as it is in the tree now, served by a real workspace, with the small app connected and a browser. */
export async function openTrial() {
  const { directory } = await askFor("page", built);
  const workspace = await startWorkspace({ pageDirectory: directory, manifest: false, rateLimited: false });
  const act = async (path: string, body: object) => {
    const response = await fetch(`${workspace.page}workspace/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  };
  await act("app", { shortcuts });
  const app = await startSmallApp(workspace);
  const browser = await openBrowser();
  return {
    workspace,
    app,
    act,
    /** The page as one trial account sees it, in a new browser profile. */
    openAs: async (user: string, options = {}): Promise<TestPage> => {
      const page = await browser.openPage(options);
      await page.goto(`${workspace.page}?user=${user}`);
      await page.locator(".log, .sidebar").first().waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await app.stop();
      await workspace.close();
    },
  };
}

export type Trial = Awaited<ReturnType<typeof openTrial>>;
