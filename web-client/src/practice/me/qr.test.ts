import { describe, expect, it } from "vitest";
import { grouped, qrPath } from "./qr";

describe("the picture of a second factor", () => {
  it("has each run of dark modules, with light around", () => {
    expect(qrPath(["##.#", "....", ".#..", "...."])).toEqual({
      path: "M4 4h2v1h-2zM7 4h1v1h-1zM5 6h1v1h-1z",
      size: 12,
    });
  });

  it("can be typed instead", () => {
    expect(grouped("JBSWY3DPEHPK3PXP")).toBe("JBSW Y3DP EHPK 3PXP");
    expect(grouped("JBSWY")).toBe("JBSW Y");
  });
});
