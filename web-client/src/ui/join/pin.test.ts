import { afterEach, describe, expect, it, vi } from "vitest";
import { digitsOf } from "./pin";
import { join } from "./seatOf";

function answers(...responses: [status: number, body: unknown][]) {
  const asked: unknown[] = [];
  vi.stubGlobal("fetch", async (_path: string, request: RequestInit) => {
    asked.push(JSON.parse(String(request.body)));
    const [status, body] = responses.shift() ?? [500, {}];
    return new Response(JSON.stringify(body), { status });
  });
  return asked;
}

afterEach(() => void vi.unstubAllGlobals());

describe("the six digits of a link", () => {
  it("are read however they are written or pasted", () => {
    expect(digitsOf("123 456")).toBe("123456");
    expect(digitsOf(" 12-34-56\n")).toBe("123456");
    expect(digitsOf("PIN: 1234567")).toBe("123456");
    expect(digitsOf("a1")).toBe("1");
  });

  it("are asked for when the server asks, and only then", async () => {
    answers([403, { rule: "pin", words: "" }], [403, { rule: "link", words: "" }], [200, { seat: "s4" }]);
    expect(await join("sesame", null)).toBe("pin");
    expect(await join("sesame", null)).toBe("unknown");
    expect(await join("sesame", null)).toEqual({ seat: "s4" });
  });

  it("go to the server with the link, and who was too fast is told to wait", async () => {
    const asked = answers([429, {}], [403, { rule: "pin", words: "" }]);
    expect(await join("sesame", "123456")).toBe("wait");
    expect(asked).toEqual([{ secret: "sesame", pin: "123456" }]);
    expect(await join("sesame", "123456")).toBe("pin");
  });
});
