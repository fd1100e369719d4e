import { describe, expect, it } from "vitest";
import { usable } from "./iceServers";

describe("the servers that find a way through a closed network", () => {
  it("are handed to the browser as it likes them", () => {
    const turn = { urls: ["turn:t.example:3478?transport=udp", "turns:t.example:5349"] };
    expect(
      usable([
        { urls: ["stun:s.example:3478"], username: null, credential: null },
        { ...turn, username: "17:anna", credential: "c" },
      ]),
    ).toEqual([{ urls: ["stun:s.example:3478"] }, { ...turn, username: "17:anna", credential: "c" }]);
  });

  it("are left out where the browser would refuse the whole connection for them", () => {
    expect(
      usable([
        { urls: ["turn:t.example"], username: null, credential: null },
        { urls: ["https://t.example", "turn:", ""], username: "u", credential: "c" },
        { urls: [], username: null, credential: null },
      ]),
    ).toEqual([]);
  });
});
