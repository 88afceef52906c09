import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/**
 * Turns zod's issues into the lines Slack puts in `response_metadata.messages`, e.g.
 * "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]".
 * `root` is the pointer of the checked value, e.g. "/blocks".
 */
export function faultsInSlackWords(issues: readonly Issue[], value: unknown, root: string): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const missing = issue.code === "invalid_type" && path.length > 0 && valueAt(value, path) === undefined;
    const pointer = missing ? path.slice(0, -1) : path;
    const words = missing ? `missing required field: ${path.at(-1)}` : wordsFor(issue, valueAt(value, path));
    return [`[ERROR] ${words} [json-pointer:${[root, ...pointer].join("/")}]`];
  });
}

function wordsFor(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case "too_big":
      if (issue.origin === "string") return `must be less than ${Number(issue.maximum) + 1} characters`;
      if (issue.origin === "array") return `no more than ${issue.maximum} items allowed`;
      return `must be less than or equal to ${issue.maximum}`;
    case "too_small":
      if (issue.origin === "string") return `must be more than ${Number(issue.minimum) - 1} characters`;
      if (issue.origin === "array") return `no less than ${issue.minimum} items allowed`;
      return `must be greater than or equal to ${issue.minimum}`;
    case "invalid_type":
      return `must provide ${issue.expected === "object" || issue.expected === "array" ? "an" : "a"} ${issue.expected}`;
    case "unrecognized_keys":
      return `invalid additional property: ${issue.keys.join(", ")}`;
    case "invalid_union":
      return typeof found === "string" ? `unsupported type: ${found}` : "failed to match all allowed schemas";
    case "invalid_value":
      return `must be one of: ${issue.values.map(String).join(", ")}`;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
