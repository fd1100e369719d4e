import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PlayingRoom, Prepared, StudioView } from "../protocol/messages.generated";
import { alarmWords } from "./alarm";
import { news } from "./news";
import { Ringing } from "./Ringing";
import { toneOf } from "./tones";
import type { SessionView } from "./view";

const text = { area: null, title: "The coat", situation: "You …", aim: "Ask.", prompts: [] };
const room = (breakout: string, more: Partial<PlayingRoom> = {}): PlayingRoom => ({
  breakout,
  text,
  cast: [{ seat: "ben", part: "self" }],
  state: "playing",
  endsAt: "2026-11-28T18:30:00Z",
  returning: false,
  helpAt: null,
  helpBy: null,
  markedAt: null,
  visiting: [],
  ready: [],
  ...more,
});
const studio = (more: Partial<StudioView> = {}): StudioView => ({
  prepared: null,
  playing: null,
  people: [
    { seat: "ben", name: "Ben", here: true },
    { seat: "dev", name: "Dev", here: true },
  ],
  apart: [],
  stageFirst: false,
  lastTime: false,
  feedback: false,
  steppingOut: [],
  ...more,
});
const view = (of: StudioView): SessionView => ({
  seq: 1,
  stage: "circle",
  sections: { studio: of },
  clockOffset: 0,
});
const playing = (...rooms: PlayingRoom[]) =>
  view(studio({ playing: { kind: "breakouts", rooms, tapIns: [] } }));
const help = { helpAt: "2026-11-28T18:20:00Z", helpBy: "ben" };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a call for help from a breakout", () => {
  it("is told, heard and in the title until somebody comes", () => {
    const [calm, asks] = [playing(room("1"), room("2")), playing(room("1"), room("2", help))];
    expect(news(calm, asks)).toEqual(["Ben asks for help in room 2."]);
    expect(toneOf(calm, asks)).toBe("help");
    expect(toneOf(null, asks)).toBe("help");
    expect(toneOf(asks, asks)).toBeNull();
    expect(alarmWords(asks)).toBe("● Help: room 2");
    expect(alarmWords(calm)).toBeNull();
  });

  it("is heard again every 15 s, and as the call for support once there is one", () => {
    const ring = vi.fn();
    const ringing = new Ringing(ring);
    const asks = playing(room("2", help));
    ringing.follow(asks);
    vi.advanceTimersByTime(15_000);
    const call = { seat: "dev", name: "Dev", at: "2026-11-28T18:21:00Z", takenBy: null };
    ringing.follow({ ...asks, sections: { ...asks.sections, alerts: { flags: [], calls: [call] } } });
    vi.advanceTimersByTime(15_000);
    ringing.follow(playing(room("2")));
    vi.advanceTimersByTime(60_000);
    expect(ring.mock.calls).toEqual([["help"], ["support"]]);
  });
});

describe("the news of role-play", () => {
  it("says who would rather not, and when all have answered", () => {
    const shown = (one: "watch" | null, other: "ready" | "stay" | null): SessionView => {
      const cast = [
        { seat: "ben", part: "self" as const, answer: one },
        { seat: "dev", part: "other" as const, answer: other },
      ];
      const prepared: Prepared = {
        kind: "breakouts",
        minutes: 12,
        shown: true,
        rooms: [{ breakout: "1", text, cast }],
      };
      return view(studio({ prepared }));
    };
    expect(news(shown(null, null), shown("watch", null))).toEqual(["Ben would rather watch."]);
    expect(news(shown("watch", null), shown("watch", "ready"))).toEqual(["Everyone has answered."]);
    expect(news(shown("watch", "ready"), shown("watch", "stay"))).toEqual([
      "Dev stays in the circle.",
      "Everyone has answered.",
    ]);
  });

  it("says which room stops, which is back, and when everyone is", () => {
    expect(news(playing(room("1")), playing(room("1", { state: "stopped" })))).toEqual([
      "Room 1 has stopped.",
    ]);
    expect(news(playing(room("1"), room("2")), playing(room("2")))).toEqual(["Room 1 is back."]);
    expect(news(playing(room("2")), view(studio()))).toEqual(["Everyone is back in the circle."]);
  });

  it("says who asks to take over on the stage", () => {
    const stage = (...tapIns: { seat: string; part: "other" }[]) =>
      view(studio({ playing: { kind: "stage", rooms: [room("stage")], tapIns } }));
    expect(news(stage(), stage({ seat: "dev", part: "other" }))).toEqual(["Dev asks to take over other."]);
  });
});
