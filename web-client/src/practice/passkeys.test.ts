import { expect, test } from "vitest";
import { bytes, text } from "./passkeys";

test("bytes go to the server and back as base64url without padding", () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(bytes(text(all.buffer))).toEqual(all);
  expect(text(Uint8Array.of(251, 255, 254, 1).buffer)).toBe("-__-AQ");
  expect([...bytes("-__-AQ")]).toEqual([251, 255, 254, 1]);
});
