import { describe, expect, it } from "vitest";
import { isTaken, type Press, shortcutFor } from "./keys";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});
const shortcuts = ["M", "?"].map((key) => ({ key, words: key, does: () => undefined }));

describe("single keys", () => {
  it("do what they say, small or large", () => {
    expect(shortcutFor(press("m"), shortcuts)?.words).toBe("M");
    expect(shortcutFor(press("M"), shortcuts)?.words).toBe("M");
    expect(shortcutFor(press("?"), shortcuts)?.words).toBe("?");
    expect(shortcutFor(press("x"), shortcuts)).toBeUndefined();
  });

  it("leave the browser's own keys alone, and do nothing while held down", () => {
    for (const with_ of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }]) {
      expect(shortcutFor(press("m", with_), shortcuts)).toBeUndefined();
    }
  });

  it("are only letters in a field and under a dialog", () => {
    expect(isTaken({ tagName: "TEXTAREA", editable: false }, false)).toBe(true);
    expect(isTaken({ tagName: "input", editable: false }, false)).toBe(true);
    expect(isTaken({ tagName: "DIV", editable: true }, false)).toBe(true);
    expect(isTaken({ tagName: "BUTTON", editable: false }, true)).toBe(true);
    expect(isTaken({ tagName: "BUTTON", editable: false }, false)).toBe(false);
    expect(isTaken(null, false)).toBe(false);
  });
});
