import { writeFileSync } from "node:fs";
import { DubanError } from "../errors.ts";
import { typedPath } from "./arguments.ts";

/**
 * Writes a file where the person typed it and gives its path.
 * @throws DubanError `usage` with the reason where it cannot be written.
 */
export function writtenFile(path: string, folder: string, content: Buffer): string {
  const file = typedPath(path, folder);
  try {
    writeFileSync(file, content);
    return file;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DubanError("usage", `${file} cannot be written: ${reason}`, { cause });
  }
}
