import { describe, expect, it } from "vitest";
import type { Me, Sections, Stage, ViewChanged } from "../protocol/messages.generated";
import { apply, follows } from "./view";

const me: Me = {
  seat: "s1",
  role: "member",
  name: "Anna",
  observing: false,
  microphone: false,
  camera: false,
  hushed: false,
  cameraStopped: false,
  microphoneHeld: null,
  watching: false,
  paused: false,
  ladder: "video",
  pins: [],
  pinnedBy: [],
  turnBackOn: null,
};

function change(seq: number, stage: Stage, sections: Partial<Sections>): ViewChanged {
  return { type: "view", seq, stage, sections, now: "2026-11-23T18:00:10Z" };
}

const start = apply(
  null,
  change(1, "waiting", {
    me,
    waiting: { waitingFor: ["Maya"], started: false, locked: false, again: false },
  }),
  0,
);

describe("the view", () => {
  it("keeps a section that did not change and replaces one that did, whole", () => {
    const after = apply(start, change(2, "waiting", { me: { ...me, hushed: true } }), 0);
    expect(after.sections.me?.hushed).toBe(true);
    expect(after.sections.waiting).toBe(start.sections.waiting);
    expect(start.sections.me?.hushed).toBe(false);
  });

  it("forgets a section that is sent as null", () => {
    const after = apply(start, change(2, "circle", { waiting: null }), 0);
    expect(after.stage).toBe("circle");
    expect("waiting" in after.sections).toBe(false);
  });

  it("begins anew with the first view of a socket: nothing of before is left on the screen", () => {
    const after = apply({ ...start, seq: 9 }, change(1, "agreement", { me }), 0);
    expect(Object.keys(after.sections)).toEqual(["me"]);
  });

  it("knows how far this machine's clock is from the server's", () => {
    expect(start.clockOffset).toBe(Date.parse("2026-11-23T18:00:10Z"));
  });

  it("follows only the next number, or the first of a socket", () => {
    expect(follows(null, change(1, "waiting", {}))).toBe(true);
    expect(follows(null, change(2, "waiting", {}))).toBe(false);
    expect(follows(start, change(2, "waiting", {}))).toBe(true);
    expect(follows(start, change(3, "waiting", {}))).toBe(false);
    expect(follows(start, change(1, "waiting", {}))).toBe(true);
  });
});
