import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SlotTracks } from "./PeerLink";
import { Slots } from "./Slots";

const tracks = (n: number) =>
  new Map(Array.from({ length: n }, (_, slot) => [slot, { audio: {}, video: {} } as unknown as SlotTracks]));
const announce = (slots: Slots, ...all: [number, string, boolean, boolean][]) =>
  slots.announce({
    type: "slots",
    version: 1,
    slots: all.map(([slot, seat, microphone, camera]) => ({ slot, seat, microphone, camera })),
  });

beforeEach(() => vi.stubGlobal("MediaStream", class {}));
afterEach(() => vi.unstubAllGlobals());

describe("the slots", () => {
  it("play whom the server announced, whichever came first", () => {
    const slots = new Slots(() => 7);
    announce(slots, [1, "anna", true, true]);
    expect(slots.bySeat.get().size).toBe(0);
    slots.connected(tracks(2));
    expect(slots.bySeat.get().get("anna")).toMatchObject({
      slot: 1,
      microphone: true,
      camera: true,
      since: 7,
    });
  });

  it("leave alone who stays in their slot", () => {
    const slots = new Slots();
    slots.connected(tracks(3));
    announce(slots, [0, "anna", true, true], [1, "ben", true, true]);
    const anna = slots.bySeat.get().get("anna");
    announce(slots, [0, "anna", true, true], [2, "cem", true, true]);
    expect(slots.bySeat.get().get("anna")).toBe(anna);
    expect(slots.bySeat.get().has("ben")).toBe(false);
  });

  it("keep a picture whose tracks stay while another slot gets new ones", () => {
    let now = 1;
    const slots = new Slots(() => now);
    const [first, again] = [tracks(2), tracks(2)];
    slots.connected(first);
    announce(slots, [0, "anna", true, true], [1, "ben", true, true]);
    const before = slots.bySeat.get();
    now = 2;
    slots.connected(new Map(first));
    expect(slots.bySeat.get()).toBe(before);
    slots.connected(new Map([...first, ...[...again].slice(1)]));
    expect(slots.bySeat.get().get("anna")).toBe(before.get("anna"));
    const ben = slots.bySeat.get().get("ben");
    expect(ben?.picture).not.toBe(before.get("ben")?.picture);
    expect(ben).toMatchObject({ tracks: again.get(1), since: 2 });
  });

  it("lose who is in a slot whose connection is gone, and have them back with the next", () => {
    const slots = new Slots();
    const all = tracks(2);
    slots.connected(all);
    announce(slots, [0, "anna", true, true], [1, "ben", true, false]);
    slots.connected(new Map([...all].slice(0, 1)));
    expect([...slots.bySeat.get().keys()]).toEqual(["anna"]);
    slots.connected(tracks(2));
    expect([...slots.bySeat.get().keys()]).toEqual(["anna", "ben"]);
    expect(slots.plays(1)).toBe(true);
    expect(slots.plays(2)).toBe(false);
  });

  it("count a picture as new when its slot had another person, and when the camera comes on again", () => {
    let now = 1;
    const slots = new Slots(() => now);
    slots.connected(tracks(1));
    announce(slots, [0, "anna", true, true]);
    now = 2;
    announce(slots, [0, "ben", true, true]);
    expect(slots.bySeat.get().get("ben")?.since).toBe(2);
    now = 3;
    announce(slots, [0, "ben", false, true]);
    expect(slots.bySeat.get().get("ben")?.since).toBe(2);
    announce(slots, [0, "ben", false, false]);
    now = 4;
    announce(slots, [0, "ben", false, true]);
    expect(slots.bySeat.get().get("ben")?.since).toBe(4);
  });
});
