import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/**
 * The path of a data file inside an installed package, also where the package's exports hide it.
 * Throws when the package is not installed.
 */
export function packageFile(packageName: string, file: string): string {
  for (const folder of require.resolve.paths(packageName) ?? []) {
    const path = join(folder, packageName, file);
    if (existsSync(path)) return path;
  }
  throw new Error(
    `The package ${packageName} lacks ${file}. Install the dependencies again with "npm install".`,
  );
}
