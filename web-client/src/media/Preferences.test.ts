import { beforeEach, describe, expect, it } from "vitest";
import type { SlotTracks } from "./PeerLink";
import { Preferences } from "./Preferences";

const tracks = () => ({ audio: {}, video: {} }) as unknown as SlotTracks;
let said: string[];
let preferences: Preferences;

beforeEach(() => {
  said = [];
  preferences = new Preferences((slot, quality) => said.push(`${slot} ${quality}`));
});

describe("how large each slot is on this screen", () => {
  it("is told once, and again only when it changes", () => {
    preferences.connected(new Map([0, 1].map((slot) => [slot, tracks()])));
    preferences.prefer(
      new Map([
        [0, "medium"],
        [1, "low"],
      ]),
    );
    preferences.prefer(
      new Map([
        [0, "medium"],
        [1, "medium"],
      ]),
    );
    expect(said).toEqual(["0 medium", "1 low", "1 medium"]);
  });

  it("waits for the slot's connection, and is told to each new one", () => {
    preferences.prefer(new Map([[1, "high"]]));
    expect(said).toEqual([]);
    const kept = tracks();
    preferences.connected(new Map([[0, kept]]));
    preferences.connected(
      new Map([
        [0, kept],
        [1, tracks()],
      ]),
    );
    preferences.connected(
      new Map([
        [0, kept],
        [1, tracks()],
      ]),
    );
    expect(said).toEqual(["1 high", "1 high"]);
  });

  it("is told again on a new socket, with the links that it brings", () => {
    const all = new Map([[0, tracks()]]);
    preferences.prefer(new Map([[0, "low"]]));
    preferences.connected(all);
    preferences.socketIsBack();
    expect(said).toEqual(["0 low"]);
    preferences.connected(all);
    expect(said).toEqual(["0 low", "0 low"]);
  });
});
