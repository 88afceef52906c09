import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    reporters: ["default", "./tests/support/closing-line-reporter.ts"],
    // Tests wait for what is to happen, not for a time; these are for a machine that has much else to do.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 20 } },
    pool: "forks",
    // Files share their worker's modules: nothing in src/ keeps what one test leaves to another, and loading Bolt, Prisma
    // and LangChain anew for each file took as long as a third of the tests.
    isolate: false,
    // Much of a test's time is waiting for another process: two at a time serve two cores well.
    maxWorkers: 2,
    // Browsers and servers share two cores here: what fails once under load is tried once more, and said so.
    retry: 1,
    // One PostgreSQL server, one build of the page for all files that ask for them.
    globalSetup: ["tests/support/once/global-setup.ts"],
    env: { TZ: "UTC" },
  },
});
