import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    reporters: ["default", "./tests/support/closing-line-reporter.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: "forks",
    // Much of a test's time is waiting for another process: two at a time serve two cores well.
    maxWorkers: 2,
    // Browsers and servers share two cores here: what fails once under load is tried once more, and said so.
    retry: 1,
    // One PostgreSQL server for all files that ask for it.
    globalSetup: ["tests/support/postgresql/global-setup.ts"],
    env: { TZ: "UTC" },
  },
});
