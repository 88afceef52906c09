import { DubanError } from "../../errors.ts";

/** The oldest server that Duban starts on: older ones have been without security fixes for a year and more (https://www.postgresql.org/support/versioning/). */
const OLDEST_SERVER = 14;

/** An address without its password, to be shown. */
export function withoutPassword(url: string): string {
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username === "" ? "" : `${username}@`}${host}${pathname}`;
}

/**
 * Refuses a server that is too old.
 * @param versionNumber as in `SHOW server_version_num`: 160004 is 16.4
 * @throws DubanError `database_unavailable`
 */
export function refuseOldServer(versionNumber: number): void {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= OLDEST_SERVER) return;
  throw new DubanError(
    "database_unavailable",
    `The PostgreSQL server is version ${major}; Duban needs ${OLDEST_SERVER} or newer. Upgrade the server, or point DATABASE_URL at a newer one. Nothing was changed.`,
  );
}

type Place = { host: string; user: string; database: string };

/** What errors of the server (https://www.postgresql.org/docs/current/errcodes-appendix.html) and of the network mean. */
const FAULTS: [codes: RegExp, words: (place: Place) => string][] = [
  [
    /^(ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/,
    ({ host }) => `no PostgreSQL answers at ${host}. Is it running, and are host and port right?`,
  ],
  [/^(ENOTFOUND|EAI_AGAIN)$/, ({ host }) => `the host of ${host} is not known. Is it written rightly?`],
  [
    /^28/,
    ({ user }) =>
      `the server refuses the user "${user}". Check user and password (special characters of a password are written as %XX), and whether the server's pg_hba.conf lets this machine in; where it asks for TLS, add ?sslmode=require.`,
  ],
  [
    /^3D000$/,
    ({ database }) => `there is no database "${database}" on the server. Make it: createdb ${database}`,
  ],
  [
    /^42501$/,
    ({ user, database }) =>
      `the user "${user}" may not make tables there. Let it: GRANT CREATE ON SCHEMA public TO "${user}", or make it the owner of "${database}".`,
  ],
  [/^53300$/, () => "the server has no free connection. Raise max_connections, or end what holds them."],
  [/^57P0/, () => "the server is starting or stopping. Try again in a moment."],
];

/** Why a database cannot be opened and what to do, in plain words; the server's own words stand at the end. */
export function whyUnreachable(error: unknown, url: string): string {
  const { host, username, pathname } = new URL(url);
  const place = { host, user: decodeURIComponent(username), database: decodeURIComponent(pathname.slice(1)) };
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const words = FAULTS.find(([codes]) => codes.test(code))?.[1](place) ?? "see the words in brackets.";
  const own = error instanceof Error && error.message !== "" ? error.message : code;
  return `The database ${withoutPassword(url)} cannot be opened: ${words} (${own})`;
}
