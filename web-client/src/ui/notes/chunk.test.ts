import { expect, it } from "vitest";

const SOURCES = import.meta.glob<string>("/src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What is loaded with a file, by its imports of values. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const [, from = ""] of (SOURCES[file] ?? "").matchAll(
      /^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)";/gm,
    )) {
      const path = new URL(from, `file://${file}`).pathname;
      const found = [`${path}.ts`, `${path}.tsx`, path].find((each) => each in SOURCES);
      if (found) {
        loadedWith(found, seen);
      }
    }
  }
  return seen;
}

it("loads nothing of the notes with a member's page but where this tab would keep them", () => {
  const loaded = [...loadedWith("/src/main.tsx")];
  expect(loaded).toContain("/src/ui/circle/CircleScreen.tsx");
  expect(loaded.filter((file) => /^\/src\/(notes|ui\/notes)\//.test(file))).toEqual(["/src/notes/left.ts"]);
});
