import { expect, it } from "vitest";
import { momentWords } from "./times";

const at = (...of: [number, number, number, number, number]) => new Date(...of).getTime();
const iso = (ms: number) => new Date(ms).toISOString();

it("says a moment as people do", () => {
  const now = at(2026, 2, 1, 9, 0);
  expect(momentWords(iso(at(2026, 2, 1, 8, 5)), now)).toMatch(/^today, .*8.05/);
  expect(momentWords(iso(at(2026, 1, 28, 23, 5)), now)).toMatch(/^yesterday, /);
  expect(momentWords(iso(at(2026, 1, 20, 8, 5)), now)).toMatch(/20.*, .*8.05|.*20, /);
  expect(momentWords(iso(at(2026, 1, 20, 8, 5)), now)).not.toContain("2026");
  expect(momentWords(iso(at(2025, 11, 31, 8, 5)), now)).toContain("2025");
});
