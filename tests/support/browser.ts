import { mkdirSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";

const shots = new URL("../../var/screenshots/", import.meta.url).pathname;

export type TestBrowser = {
  /** A new page in a profile of its own; what the page logs as an error or asks of another host is collected. */
  openPage(options?: BrowserContextOptions): Promise<TestPage>;
  close(): Promise<void>;
};
export type TestPage = Page & { errors: string[]; outsideRequests: string[] };

/** A real, headless Chromium from an npm package: nothing is installed on the machine. */
export async function openBrowser(): Promise<TestBrowser> {
  const browser: Browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  });
  return {
    openPage: async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      return collecting(await context.newPage());
    },
    close: () => browser.close(),
  };
}

/** Longer than anything takes, on a machine that has much else to do; each action and each wait of a page. */
const PATIENCE_MS = 30_000;

function collecting(page: Page): TestPage {
  page.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  const outsideRequests: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") outsideRequests.push(request.url());
  });
  return Object.assign(page, { errors, outsideRequests });
}

/** Keep a picture of the page as a test artefact: var/screenshots/NAME.png, with the fonts loaded. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await page.evaluate(async () => {
    // Drawing the text asks for fonts, and a font that came may show text that asks for another.
    for (let round = 0; round < 3; round += 1) {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      await document.fonts.ready;
    }
  });
  await page.screenshot({ path: `${shots}${name}.png`, animations: "disabled" });
}
