// How the Library's pages are made ready to be rendered: one module for Node, nothing for the browser.
import { join } from "node:path";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  ssr: { noExternal: true },
  build: {
    ssr: join(import.meta.dirname, "src/render.tsx"),
    write: false,
    minify: false,
    // Phones from 2020 on: logical properties and env() are there, nesting is not.
    cssTarget: ["chrome90", "ios14.5", "safari14.1", "firefox78"],
    cssMinify: true,
    rollupOptions: { output: { format: "es", entryFileNames: "render.mjs" } },
  },
});
