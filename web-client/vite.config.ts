import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// The server serves the client from its class path under static/, so the build goes where Maven
// keeps a module's classes.
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "target/classes/static",
    emptyOutDir: true,
    // The page's content security policy allows no data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
  },
  server: {
    port: 5173,
    proxy: { "/api": "http://127.0.0.1:8080", "/channel": { target: "ws://127.0.0.1:8080", ws: true } },
  },
  test: {
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}"],
    reporters: ["default", "junit"],
    outputFile: { junit: "target/vitest.xml" },
  },
});
