import { describe, expect, it } from "vitest";
import type {
  Castable,
  PartAnswer,
  Prepared,
  PreparedPart,
  SceneText,
} from "../../protocol/messages.generated";
import { openingOf } from "./opening";
import { companyWords, leftWords } from "./words";

const text: SceneText = {
  area: null,
  title: "The coat in the hall",
  situation: "You …",
  aim: "Ask.",
  prompts: [],
};
const people: Castable[] = ["Ann", "Ben", "Chiara", "Dev", "Elif", "Femi"].map((name) => ({
  seat: name.toLowerCase(),
  name,
  here: name !== "Elif",
}));
const members = people.map((p) => p.seat);
const part = (seat: string, answer: PartAnswer | null = null): PreparedPart => ({
  seat,
  part: "self",
  answer,
});
const plan = (more: Partial<Prepared> = {}): Prepared => ({
  kind: "breakouts",
  minutes: 12,
  shown: true,
  rooms: [
    { breakout: "1", text, cast: [part("ann", "ready"), part("ben", "watch")] },
    { breakout: "2", text, cast: [part("dev"), part("femi")] },
  ],
  ...more,
});

describe("what opening will do", () => {
  it("is said by rooms and minutes, and by those who are not simply in a scene", () => {
    expect(openingOf({ prepared: plan(), people, members })).toEqual({
      what: "2 rooms, 12 minutes.",
      who: ["Ben watches in room 1.", "Chiara stays in the circle."],
      missing: [],
    });
  });

  it("knows who would be alone once another stays in the circle", () => {
    const rooms = [{ breakout: "1", text, cast: [part("ann", "ready"), part("ben", "stay")] }];
    const { missing, who } = openingOf({ prepared: plan({ rooms }), people, members });
    expect(missing).toEqual(["Somebody would be alone in room 1."]);
    expect(who.at(-1)).toBe("Ben, Chiara, Dev and Femi stay in the circle.");
  });

  it("leaves out a room in which nobody is there, and says who comes later", () => {
    const rooms = [
      { breakout: "1", text, cast: [part("ann"), part("ben"), part("elif")] },
      { breakout: "2", text, cast: [] },
    ];
    const { what, who } = openingOf({ prepared: plan({ rooms, minutes: 1 }), people, members });
    expect(what).toBe("1 room, 1 minute.");
    expect(who[0]).toBe("Elif is not here yet, and joins room 1 later.");
  });

  it("says what is missing before parts can be shown", () => {
    const bare = [{ breakout: "1", text: null, cast: [part("ann"), part("ben")] }];
    expect(openingOf({ prepared: plan({ rooms: bare }), people, members }).missing).toEqual([
      "Room 1 has no scene yet.",
    ]);
    const empty = [{ breakout: "1", text: null, cast: [] }];
    expect(openingOf({ prepared: plan({ rooms: empty }), people, members }).missing).toEqual([
      "Nobody is placed yet.",
    ]);
  });

  it("has one scene on the stage, where one may stand alone", () => {
    const rooms = [{ breakout: "stage", text, cast: [part("ann", "ready"), part("ben", "watch")] }];
    expect(openingOf({ prepared: plan({ kind: "stage", rooms }), people, members })).toEqual({
      what: "One scene on the stage, 12 minutes.",
      who: ["Ben, Chiara, Dev and Femi watch, microphone and camera held."],
      missing: [],
    });
  });
});

describe("the words of rooms", () => {
  it("divide people as the server does", () => {
    expect([2, 3, 4, 7, 8].map((n) => companyWords(n, 2))).toEqual([
      "a pair",
      "a triad",
      "2 pairs",
      "a triad and 2 pairs",
      "4 pairs",
    ]);
    expect([2, 4, 5, 6, 7, 8].map((n) => companyWords(n, 3))).toEqual([
      "a pair",
      "2 pairs",
      "a triad and a pair",
      "2 triads",
      "a triad and 2 pairs",
      "2 triads and a pair",
    ]);
    expect(companyWords(1, 2)).toBeNull();
  });

  it("tell time in minutes, and in tens of seconds at the end", () => {
    expect([720_000, 89_000, 60_000, 41_000, 3_000, 0].map(leftWords)).toEqual([
      "12 min left",
      "about a minute left",
      "60 s left",
      "50 s left",
      "10 s left",
      "coming back now",
    ]);
  });
});
