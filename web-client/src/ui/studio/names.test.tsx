import { describe, expect, it } from "vitest";
import { buttonsOf, pageOf } from "../../../gallery/pageOf";
import { SAMPLES } from "../../../gallery/samples";

// The accessible names are a contract with everyone who tests or listens to the page.

const buttons = (name: string) => buttonsOf(pageOf(name));

describe("the names of role-play, for staff", () => {
  it("are first the choices, with the stage before the breakouts when it is the better beginning", () => {
    expect(buttons("studio-begin")).toEqual(expect.arrayContaining(["Prepare", "Close role-play"]));
    const legends = (html: string) => [...html.matchAll(/<legend>(.*?)<\/legend>/g)].map((m) => m[1]);
    expect(legends(pageOf("studio-begin"))).toEqual(["Where", "Together", "Who with whom"]);
    expect(pageOf("studio-begin")).toContain("6 members are here: 3 pairs.");
    expect(pageOf("studio-begin")).toContain("Like last time");
    expect(legends(pageOf("studio-begin-stage"))).toEqual(["Where"]);
    expect(pageOf("studio-begin-stage")).toMatch(
      /On the stage.*Breakouts.*the stage is the better beginning/s,
    );
    expect(pageOf("studio-begin-stage")).not.toContain("Like last time");
  });

  it("have each person with part and place, and where they can go", () => {
    expect(buttons("studio-prepare")).toEqual(
      expect.arrayContaining([
        "Amira, self: move or change part",
        "Gwen, observer, not here yet: move or change part",
        "Chiara, in the circle: move or change part",
        "To room 2",
        "To the circle",
        "double",
        "Take room 1 away",
        "Change the scene of room 1",
        "Choose the scene of room 2",
        "One more room",
        "Show the parts",
      ]),
    );
    expect(pageOf("studio-prepare")).toMatch(/aria-label="What opening will do".*2 rooms, 12 minutes\./s);
    expect(pageOf("studio-prepare")).toContain("Room 2 has no scene yet.");
  });

  it("say each answer beside its person, and what opening does with it", () => {
    const html = pageOf("studio-answered");
    expect(html).toMatch(/Ben.*Rather watch.*Femi.*Stay in the circle/s);
    expect(html).toContain("Ben watches in room 1. Chiara and Femi stay in the circle.");
    expect(html).toContain("4 of 6 have answered");
    expect(buttons("studio-answered")).toContain("Open");
    expect(buttons("studio-answered")).not.toContain("Show the parts");
  });

  it("say a refusal in the sheet", () => {
    expect(pageOf("studio-refused")).toMatch(/class="studio".*They cannot be placed together/s);
  });

  it("have every room while scenes are open, with who speaks, and who asks for help", () => {
    const html = pageOf("studio-open");
    expect(buttons("studio-open")).toEqual(
      expect.arrayContaining([
        "Visit room 1",
        "Freeze room 1",
        "Let room 2 go on",
        "Five minutes more for room 3",
        "More for room 2",
        "Bring everyone back in 60 s",
        "Five minutes more for all rooms",
        "Amira, self: move, part, prompt",
        "Whisper a prompt",
        "Swap roles",
        "Rewind to the mark",
        "Merge into room 3",
        "Stop the scene “The coat in the hall”",
      ]),
    );
    expect(html).toMatch(/data-speaks.*Amira.*speaking/s);
    expect(html).toMatch(/aria-label="Calls for help".*Elif asks for help in room 2/s);
    expect(html).toContain('aria-label="Say to all rooms"');
    expect(html).toContain("ready to come back");
    expect(html).toContain("Jo is here.");
  });

  it("have the way back while staff visit, and all rooms at hand", () => {
    expect(pageOf("studio-visit")).toContain("You are in room 2.");
    expect(buttons("studio-visit")).toEqual(
      expect.arrayContaining(["All rooms", "Back to the circle", "Bring everyone back in 60 s"]),
    );
  });

  it("lead the stage from the panel, with who asks to take over", () => {
    expect(buttons("studio-stage")).toEqual(
      expect.arrayContaining(["Let Femi in", "Not now, Femi", "Freeze the stage", "More for the stage"]),
    );
    expect(buttons("studio-stage")).not.toContain("Take Amira off the stage");
    expect(buttons("studio-stage-all")).toContain("On the stage as double");
  });

  it("say who is still in a part afterwards, and offer the round of feedback", () => {
    expect(pageOf("studio-closing")).toContain("Elif and Femi have not stepped out of role yet.");
    expect(buttons("studio-closing")).toEqual(expect.arrayContaining(["Offer a feedback round", "Not now"]));
  });

  it("never name who is not to be together outside their own list", () => {
    for (const name of Object.keys(SAMPLES).filter((each) => each.startsWith("studio-"))) {
      const html = pageOf(name);
      const list = /<ul[^>]*aria-label="Not together">.*?<\/ul>/s;
      expect(html.replace(list, ""), name).not.toMatch(/Ben and Femi/);
    }
    expect(pageOf("studio-prepare")).toContain("Let Ben and Femi be together again");
  });

  it("are on no member's screen", () => {
    for (const name of ["circle", "agenda", "my-turn"]) {
      expect(pageOf(name), name).not.toMatch(/class="studio/);
    }
  });
});
