import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepScreenshot, type TestPage } from "../../support/browser.ts";
import { openTrial, type Trial } from "./open-trial.ts";

let trial: Trial;
let page: TestPage;
beforeAll(async () => {
  trial = await openTrial();
  page = await trial.openAs("U0SPORT");
});
afterAll(async () => {
  expect(page.errors).toEqual([]);
  expect(page.outsideRequests).toEqual([]);
  await trial.close();
});

const composer = () => page.getByRole("textbox", { name: "发消息到 #督办" });
const message = (text: string | RegExp) => page.getByRole("main").locator("[data-ts]", { hasText: text });

describe("writing", () => {
  it("Enter sends and Shift+Enter breaks the line", async () => {
    await composer().fill("第一行");
    await composer().press("Shift+Enter");
    await composer().pressSequentially("第二行");
    await composer().press("Enter");
    await message("第一行").getByText("第二行").waitFor();
    expect(await composer().inputValue()).toBe("");
  });

  it("marks, mentions, links and emoji are shown, and what looks like HTML stays text", async () => {
    await composer().fill(
      "请看 *要点* 和 ~旧稿~ @Alex https://example.com/a?b=1&c=2 :white_check_mark: <b>5 < 6</b>",
    );
    await composer().press("Enter");
    const sent = message("请看");
    expect(await sent.locator("strong").innerText()).toBe("要点");
    expect(await sent.locator("s").innerText()).toBe("旧稿");
    expect(await sent.locator(".mention").innerText()).toBe("@Alex");
    expect(await sent.getByRole("link").getAttribute("href")).toBe("https://example.com/a?b=1&c=2");
    expect(await sent.getByRole("img", { name: "white check mark" }).innerText()).toBe("✅");
    expect(await sent.innerText()).toContain("<b>5 < 6</b>");
  });

  it("↑ in the empty box edits one's last message, and the app is told", async () => {
    await composer().fill("本周新增2处");
    await composer().press("Enter");
    await message("本周新增2处").waitFor();
    await composer().press("ArrowUp");
    await page.getByRole("textbox", { name: "编辑消息" }).fill("本周新增3处");
    await page.getByRole("textbox", { name: "编辑消息" }).press("Enter");
    await message("本周新增3处").getByText("（已编辑）").waitFor();
    await expect.poll(() => trial.app.told).toContainEqual({ kind: "edited", value: "本周新增3处" });
  });

  it("@ and / offer people and commands; Tab takes the marked one", async () => {
    await composer().pressSequentially("@体育");
    await page.getByRole("option", { name: /体育科科长/ }).waitFor();
    await composer().press("Tab");
    expect(await composer().inputValue()).toBe("@体育科科长 ");
    await composer().fill("/pro");
    await page.getByRole("option", { name: /\/progress/ }).waitFor();
    await keepScreenshot(page, "page-completion");
    await composer().press("Tab");
    expect(await composer().inputValue()).toBe("/progress ");
    await composer().fill("");
  });

  it("a command nobody has is refused where it was typed, and what was typed stays", async () => {
    await composer().fill("/nothing 1");
    await composer().press("Enter");
    await page
      .getByRole("alert")
      .getByText(/没有 \/nothing 这个命令/)
      .waitFor();
    expect(await composer().inputValue()).toBe("/nothing 1");
    await composer().fill("");
  });

  it("a file goes with a message and an image is shown", async () => {
    const image = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
      "base64",
    );
    await page
      .getByRole("main")
      .locator("input[type=file]")
      .setInputFiles({ name: "篮球场.png", mimeType: "image/png", buffer: image });
    await page.getByRole("button", { name: "移除 篮球场.png" }).waitFor();
    await composer().press("Enter");
    const picture = page.getByRole("img", { name: "篮球场.png" });
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(1);
  });
});

describe("reading", () => {
  it("a message of somebody else elsewhere marks the channel unread until it is opened", async () => {
    await trial.act("messages", { user: "U0STAFF", channel: "C0SPORT", text: "@体育科科长 材料备齐了" });
    const channel = page.getByRole("region", { name: "频道" }).getByRole("button", { name: /体育科/ });
    await channel.getByRole("img", { name: "1 条未读" }).waitFor();
    await channel.click();
    await page.getByRole("main", { name: "#体育科" }).getByText("材料备齐了").waitFor();
    await page.getByRole("region", { name: "频道" }).getByRole("button", { name: /督办/ }).click();
    await expect.poll(() => channel.getByRole("img").count()).toBe(0);
  });

  it("an ephemeral message says that only its reader sees it", async () => {
    await composer().fill("/progress 私下");
    await composer().press("Enter");
    const told = page.locator(".ephemeral", { hasText: "已记下" });
    await told.getByText("只有您能看到").waitFor();
    expect(await told.locator("strong").innerText()).toBe("只给您看");
  });

  it("a permalink opens the conversation at its message", async () => {
    await composer().fill("要被找到的一条");
    await composer().press("Enter");
    const ts = await message("要被找到的一条").getAttribute("data-ts");
    await page.goto(`${trial.workspace.page}archives/C0DUBAN/p${ts?.replace(".", "")}?user=U0SPORT`);
    await page.locator(".pointed-at", { hasText: "要被找到的一条" }).waitFor();
  });

  it("one's own message can be deleted, another's cannot", async () => {
    await trial.act("messages", { user: "U0ADMIN", channel: "C0DUBAN", text: "管理员的话" });
    await message("管理员的话").hover();
    await message("管理员的话").getByRole("button", { name: "更多操作" }).click();
    await page.getByRole("menuitem", { name: "复制链接" }).waitFor();
    expect(await page.getByRole("menuitem", { name: "删除消息" }).count()).toBe(0);
    await page.keyboard.press("Escape");
    page.once("dialog", (dialog) => void dialog.accept());
    await message("要被找到的一条").hover();
    await message("要被找到的一条").getByRole("button", { name: "更多操作" }).click();
    await page.getByRole("menuitem", { name: "删除消息" }).click();
    await expect.poll(() => message("要被找到的一条").count()).toBe(0);
  });
});
