import { describe, expect, it } from "vitest";
import { type Answers, attest, LINES, open, UNANSWERED } from "./answers";

const all: Answers = {
  ticked: { alone: true, notRecording: true },
  written: { place: " Home ", callBackNumber: "1", emergencyContact: "Sam", emergencyNumber: "2" },
  notNow: new Set(),
  cannotSpeakFreely: false,
  textOnly: true,
};

describe("what a member says of today", () => {
  it("has every line open at first, and none once each is answered or put off", () => {
    expect(open(UNANSWERED)).toEqual(LINES);
    expect(open(all)).toEqual([]);
    expect(open({ ...UNANSWERED, notNow: new Set(LINES) })).toEqual([]);
  });

  it("counts blanks as no answer", () => {
    expect(open({ ...all, written: { ...all.written, place: "  " } })).toEqual(["place"]);
  });

  it("sends Not now as null, whatever was written before", () => {
    expect(attest({ ...all, notNow: new Set(["alone", "emergencyContact"]) })).toEqual({
      type: "attest",
      alone: null,
      notRecording: true,
      place: "Home",
      callBackNumber: "1",
      emergencyContact: null,
      emergencyNumber: "2",
      cannotSpeakFreely: false,
      textOnly: true,
    });
  });
});
