import { describe, expect, it } from "vitest";
import { isIn, whyNot } from "./provider";

describe("coming back from a provider", () => {
  it("has words of ours for whatever came of it", () => {
    for (const why of ["unknown", "declined", "stale", "away", "doubted"]) {
      expect(whyNot(`?provider=${why}`, "Contoso")).toMatch(/^[A-Z].{20,180}\.$/);
    }
    expect(whyNot("?provider=unknown", "Contoso")).toContain("at Contoso");
  });

  it("says nothing that the address makes up", () => {
    expect(whyNot("", "Contoso")).toBeNull();
    expect(whyNot("?provider=in", "Contoso")).toBeNull();
    expect(whyNot("?provider=Call+555", "Contoso")).toBeNull();
    expect(isIn("?provider=in")).toBe(true);
    expect(isIn("?provider=unknown")).toBe(false);
  });
});
