import { describe, expect, it } from "vitest";
import { SAMPLES } from "../../gallery/samples";
import { toneOf } from "./tones";
import type { SessionView } from "./view";

const of = (sections: SessionView["sections"]): SessionView => ({
  seq: 1,
  stage: "circle",
  sections: { ...SAMPLES.staff?.sections, ...sections },
  clockOffset: 0,
});
const call = { seat: "s2", name: "Amira", at: "2026-11-23T18:00:00Z", takenBy: null };

describe("the soft sounds", () => {
  it("ring for a new call for support, once", () => {
    const called = of({ alerts: { flags: [], calls: [call] } });
    expect(toneOf(of({}), called)).toBe("support");
    expect(toneOf(called, called)).toBeNull();
  });

  it("ring once for who comes to a call or a flag that stands, read or not", () => {
    const flag = {
      id: "f1",
      seat: "s2",
      name: "Amira",
      at: "2026-11-23T18:00:00Z",
      session: 5,
      notSafe: true,
      ninth: null,
      ninthBefore: null,
      readBy: "Jo",
      againAt: null,
    };
    expect(toneOf(null, of({ alerts: { flags: [], calls: [call] } }))).toBe("support");
    expect(toneOf(null, of({ alerts: { flags: [flag], calls: [] } }))).toBe("support");
    expect(toneOf(null, of({ alerts: { flags: [], calls: [{ ...call, takenBy: "Jo" }] } }))).toBeNull();
    expect(toneOf(null, of({}))).toBeNull();
  });

  it("tell who comes to the door, and not whom staff sent there", () => {
    const door = SAMPLES.staff?.sections.door;
    if (!door) {
      throw new Error("the sample has a door");
    }
    const empty = of({ door: { ...door, waiting: [] } });
    expect(toneOf(empty, of({ door }))).toBe("arrival");
    const again = door.waiting.map((w) => ({ ...w, again: true }));
    expect(toneOf(empty, of({ door: { ...door, waiting: again } }))).toBeNull();
  });

  it("tell an invitation to speak, and nothing on the first view", () => {
    const invited = of({ invited: { toSpeak: "Maya", toUnmute: null } });
    expect(toneOf(of({}), invited)).toBe("yourTurn");
    expect(toneOf(null, invited)).toBeNull();
  });
});
