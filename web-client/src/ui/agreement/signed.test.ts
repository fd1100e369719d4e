import { describe, expect, it } from "vitest";
import type { SignedText } from "../../http/wire.generated";
import { dayOf, fileNameOf, fileOf, signedBefore } from "./signed";

const one: SignedText = {
  version: 2,
  text: "What is said here <b>stays</b> here.\n\nAnd more.",
  clauses: [
    { id: "a", text: 'I keep "this" & that.' },
    { id: "b", text: "Second." },
  ],
  hash: "ab12",
  at: "2026-03-03T12:00:00Z",
  fullName: "Chiara <script>",
  newest: true,
};

describe("what somebody has signed", () => {
  it("is a file of its own, with the exact text, the name, the time and the hash, and nothing from elsewhere", () => {
    const file = fileOf(one);
    for (const words of [
      "What is said here &#60;b&#62;stays&#60;/b&#62; here.",
      "<p>And more.</p>",
      "I keep &#34;this&#34; &#38; that.",
      "Chiara &#60;script&#62;",
      "2026-03-03T12:00:00Z",
      "ab12",
      "Version 2",
    ]) {
      expect(file).toContain(words);
    }
    expect(file).not.toMatch(/<script|<link|<img|https?:|url\(/);
  });

  it("says that a name was erased", () => {
    expect(fileOf({ ...one, fullName: null })).toContain("a name that has been erased");
  });

  it("names nobody in the name of the file", () => {
    expect(fileNameOf(one)).toBe("agreement-version-2.html");
  });

  it("tells a signature of an older text from one of the text at hand", () => {
    expect(signedBefore([one], 3)).toBe(one);
    expect(signedBefore([one], 2)).toBeUndefined();
    expect(signedBefore([], 1)).toBeUndefined();
    expect(dayOf(one.at, "en-GB")).toBe("3 March 2026");
  });
});
