import type { Me, Seat, Sections } from "../src/protocol/messages.generated";
import type { Sample } from "./samples";
import { OPEN_ROOMS } from "./studioSamples";

interface Parts {
  me: Me;
  session: Sections["session"];
  seat(id: string, name: string, more?: Partial<Seat>): Seat;
  circle(seats: Seat[]): NonNullable<Sections["circle"]>;
}

/** Twelve people, as a co-therapist has them on their desk: observing, leading, with breakouts open. */
export function observingSamples({ me, session, seat, circle }: Parts): Record<string, Sample> {
  const members = ["Amira", "Ben", "Chiara", "Dev", "Elif", "Femi", "Gwen", "Hana", "Ilya", "Jonas"];
  const jo = seat("jo", "Jo", { role: "coTherapist", observing: true, camera: false, microphone: false });
  const maya = seat("maya", "Maya", { role: "therapist" });
  const all = [
    maya,
    jo,
    ...members.map((name) =>
      seat(name.toLowerCase(), name, {
        microphone: name === "Amira",
        camera: !["Elif", "Ilya"].includes(name),
        hand: name === "Dev" ? 1 : null,
      }),
    ),
  ];
  const own: Me = {
    ...me,
    seat: "jo",
    role: "coTherapist",
    name: "Jo",
    observing: true,
    microphone: false,
    camera: false,
  };
  const written = (line: number, name: string, text: string) => ({
    line,
    from: name.toLowerCase(),
    name,
    with: null,
    at: new Date(Date.now() - (9 - line) * 60_000).toISOString(),
    text,
  });
  const channel = [
    written(1, "Jo", "Elif has not looked up since Amira began."),
    written(2, "Maya", "I will ask her after this turn. Watch Gwen for me?"),
  ];
  const led = (seats: Seat[], leads: string[]) => ({ ...circle(seats), leads });
  const observing: Sample = {
    stage: "circle",
    sections: {
      me: own,
      session,
      circle: led(all, ["maya"]),
      turns: {
        policy: "open",
        turn: { seat: "amira", since: new Date(Date.now() - 4 * 60_000).toISOString() },
        round: null,
        feedback: false,
      },
      holds: { hushed: [], cameraStopped: [], everyone: false },
      door: { waiting: [], arriving: [], gone: [], started: true, locked: false },
    },
    speaking: "amira",
    feeds: [{ name: "team", lines: channel }],
  };
  const leading = all
    .filter((each) => each.seat !== "maya")
    .map((each) => (each.seat === "jo" ? { ...each, observing: false } : each));
  const castOf = [
    ["amira", "ben", "hana"],
    ["chiara", "dev", "jonas"],
    ["elif", "femi", "gwen"],
  ];
  const rooms = OPEN_ROOMS.rooms.map((room, i) => ({
    ...room,
    cast: (castOf[i] ?? []).map((of) => ({ seat: of, part: "self" as const })),
    visiting: [],
    helpBy: room.helpBy && "dev",
  }));
  const playing = { ...OPEN_ROOMS, rooms };
  const studio: Sections["studio"] = {
    people: all.map(({ seat: of, name }) => ({ seat: of, name, here: true })),
    prepared: null,
    apart: [],
    lastTime: false,
    stageFirst: false,
    feedback: false,
    steppingOut: [],
    playing,
  };
  return {
    "desk-observing": observing,
    "desk-therapist": {
      ...observing,
      sections: {
        ...observing.sections,
        me: {
          ...own,
          seat: "maya",
          role: "therapist",
          name: "Maya",
          observing: false,
          microphone: true,
          camera: true,
        },
      },
      ownCamera: true,
    },
    "desk-leading": {
      ...observing,
      sections: { ...observing.sections, me: { ...own, observing: false }, circle: led(leading, ["jo"]) },
    },
    "desk-visit": {
      ...observing,
      sections: {
        ...observing.sections,
        turns: { policy: "open", turn: null, round: null, feedback: false },
        circle: led(
          all.map((each) => ({ ...each, elsewhere: !["jo", "amira", "ben", "hana"].includes(each.seat) })),
          ["maya"],
        ),
        scene: {
          kind: "breakouts",
          state: "playing",
          breakout: "1",
          text: playing.rooms[0]?.text ?? { area: null, title: "", situation: "", aim: "", prompts: [] },
          cast: [
            { seat: "amira", name: "Amira", part: "self" },
            { seat: "ben", name: "Ben", part: "other" },
            { seat: "hana", name: "Hana", part: "observer" },
          ],
          mine: null,
          answer: null,
          endsAt: new Date(Date.now() + 412_000).toISOString(),
          returning: false,
          directs: true,
          stops: true,
          helpAsked: false,
          markedAt: null,
          rewinds: 0,
          visiting: ["Jo"],
          ready: [],
          tapIn: null,
          said: null,
          whispered: null,
        },
        studio: {
          ...studio,
          playing: {
            ...playing,
            rooms: playing.rooms.map((room, i) => (i === 0 ? { ...room, visiting: ["jo"] } : room)),
          },
        },
      },
    },
    "desk-breakouts": {
      ...observing,
      sections: {
        ...observing.sections,
        turns: { policy: "open", turn: null, round: null, feedback: false },
        studio,
      },
    },
  };
}
