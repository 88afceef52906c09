import { existsSync } from "node:fs";
import { join } from "node:path";

/** Takes over the variables of a .env file in the project's folder that are not set already. */
export function loadEnvironmentFile(root: string): void {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
