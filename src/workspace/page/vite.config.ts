import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));

/** The font packages name a .woff twin of each .woff2; every browser this page runs in reads woff2. */
const onlyWoff2: Plugin = {
  name: "only-woff2",
  enforce: "pre",
  transform: (code, id) =>
    id.includes("@fontsource") && id.endsWith(".css")
      ? code.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, "")
      : undefined,
};

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  cacheDir: `${projectRoot}var/cache/vite-page`,
  plugins: [onlyWoff2, react()],
  build: {
    outDir: `${projectRoot}dist/page`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
  },
});
