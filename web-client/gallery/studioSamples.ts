import type {
  AtDoor,
  Me,
  Playing,
  PlayingRoom,
  SceneCard,
  Seat,
  Sections,
  StudioView,
} from "../src/protocol/messages.generated";
import { draftOf } from "../src/scenes/draft";
import type { Sample } from "./samples";
import { LIBRARY } from "./sceneSamples";

interface Parts {
  maya: Me;
  session: Sections["session"];
  seats: Seat[];
  circle(seats: Seat[]): NonNullable<Sections["circle"]>;
}

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();

const texts = LIBRARY.scenes.slice(0, 3).map((row) => {
  const { area, title, situation, aim, prompts } = draftOf(row);
  return { area, title, situation, aim, prompts: [...prompts] };
});
const text = (i: number) => texts[i % texts.length] as (typeof texts)[number];

const people = [
  ["s2", "Amira"],
  ["s3", "Ben"],
  ["s4", "Chiara"],
  ["s5", "Elif"],
  ["s6", "Dev"],
  ["s7", "Femi"],
  ["s8", "Gwen"],
].map(([seat, name]) => ({ seat: seat as string, name: name as string, here: name !== "Gwen" }));

const NOTHING: StudioView = {
  prepared: null,
  playing: null,
  people,
  apart: [{ one: "s3", other: "s7" }],
  stageFirst: false,
  lastTime: true,
  feedback: false,
  steppingOut: [],
};

const room = (breakout: string, more: Partial<PlayingRoom>): PlayingRoom => ({
  breakout,
  text: text(Number(breakout) || 0),
  cast: [],
  state: "playing",
  endsAt: inSeconds(412),
  returning: false,
  helpAt: null,
  helpBy: null,
  markedAt: null,
  visiting: [],
  ready: [],
  ...more,
});

const prepared = (shown: boolean): StudioView["prepared"] => ({
  kind: "breakouts",
  minutes: 12,
  shown,
  rooms: [
    {
      breakout: "1",
      text: text(1),
      cast: [
        { seat: "s2", part: "self", answer: shown ? "ready" : null },
        { seat: "s3", part: "other", answer: shown ? "watch" : null },
        { seat: "s8", part: "observer", answer: null },
      ],
    },
    {
      breakout: "2",
      text: shown ? text(2) : null,
      cast: [
        { seat: "s5", part: "self", answer: shown ? "ready" : null },
        { seat: "s6", part: "other", answer: null },
        ...(shown ? [{ seat: "s7", part: "double" as const, answer: "stay" as const }] : []),
      ],
    },
  ],
});

export const OPEN_ROOMS: Playing = {
  kind: "breakouts",
  tapIns: [],
  rooms: [
    room("1", {
      markedAt: inSeconds(-60),
      cast: [
        { seat: "s2", part: "self" },
        { seat: "s3", part: "other" },
      ],
      visiting: ["s9"],
    }),
    room("2", {
      cast: [
        { seat: "s5", part: "self" },
        { seat: "s6", part: "other" },
      ],
      helpAt: inSeconds(-40),
      helpBy: "s5",
      state: "frozen",
    }),
    room("3", {
      cast: [
        { seat: "s7", part: "self" },
        { seat: "s8", part: "observer" },
      ],
      state: "stopped",
      endsAt: inSeconds(44),
      returning: true,
      ready: ["s7"],
    }),
  ],
};

const STAGE: Playing = {
  kind: "stage",
  tapIns: [{ seat: "s7", part: "other" }],
  rooms: [
    room("stage", {
      cast: [
        { seat: "s2", part: "self" },
        { seat: "s6", part: "other" },
        { seat: "s4", part: "double" },
      ],
      endsAt: inSeconds(290),
    }),
  ],
};

/** Somebody waits meanwhile. */
function atDoor(sample: Sample): Sample {
  const hana: AtDoor = {
    seat: "s10",
    name: "Hana",
    role: "member",
    stage: "waiting",
    here: true,
    flagged: false,
    again: false,
  };
  const door = { waiting: [hana], arriving: [], gone: [], started: true, locked: false };
  return { ...sample, sections: { ...sample.sections, door } };
}

/** As the visitor of room 2 has it. */
function withScene(sample: Sample): Sample {
  const scene: SceneCard = {
    kind: "breakouts",
    state: "frozen",
    breakout: "2",
    text: text(2),
    cast: [
      { seat: "s5", name: "Elif", part: "self" },
      { seat: "s6", name: "Dev", part: "other" },
    ],
    mine: null,
    answer: null,
    endsAt: inSeconds(412),
    returning: false,
    directs: true,
    stops: true,
    helpAsked: false,
    markedAt: null,
    rewinds: 0,
    visiting: ["Maya"],
    ready: [],
    tapIn: null,
    said: null,
    whispered: null,
  };
  return { ...sample, sections: { ...sample.sections, scene } };
}

/** Role-play as staff see it: prepared, answered, open, on the stage, over. */
export function studioSamples({ maya, session, seats, circle }: Parts): Record<string, Sample> {
  const jo: Seat = {
    ...(seats[0] as Seat),
    seat: "s9",
    name: "Jo",
    role: "coTherapist",
    observing: true,
    camera: false,
    microphone: false,
  };
  const calm = [...seats, jo].map((seat) => ({ ...seat, hand: null }));
  const sample = (studio: Partial<StudioView>, more: Partial<Sample> = {}, all = calm): Sample => ({
    stage: "circle",
    sections: { me: maya, session, circle: circle(all), studio: { ...NOTHING, ...studio } },
    ownCamera: true,
    studio: true,
    ...more,
  });
  const away = calm.map((seat) =>
    seat.role === "member" ? { ...seat, elsewhere: seat.seat !== "s4" } : seat,
  );
  const acts = ["s2", "s6", "s4"];
  const staged = calm.map((seat) => ({
    ...seat,
    onStage: acts.includes(seat.seat),
    microphone: acts.includes(seat.seat),
  }));
  const visited = away.map((seat) => ({ ...seat, elsewhere: !["s1", "s5", "s6"].includes(seat.seat) }));
  const visiting = OPEN_ROOMS.rooms.map((each) =>
    each.breakout === "2" ? { ...each, helpAt: null, helpBy: null, visiting: ["s1"] } : each,
  );
  return {
    "studio-begin": sample({}),
    "studio-begin-stage": sample({ stageFirst: true, lastTime: false }),
    "studio-prepare": sample({ prepared: prepared(false) }),
    "studio-refused": sample(
      { prepared: prepared(false) },
      { notice: "They cannot be placed together. Try another room." },
    ),
    "studio-door": atDoor(sample({ prepared: prepared(false) })),
    "studio-answered": sample({ prepared: prepared(true) }),
    "studio-open": sample({ playing: OPEN_ROOMS }, { voices: ["s2"] }, away),
    "studio-visit": withScene(
      sample({ playing: { ...OPEN_ROOMS, rooms: visiting } }, { studio: false, voices: ["s2"] }, visited),
    ),
    "studio-help": sample({ playing: OPEN_ROOMS }, { studio: false, voices: [] }, away),
    "studio-stage": sample({ playing: STAGE }, { studio: false, voices: [] }, staged),
    "studio-stage-all": sample({ playing: STAGE }, {}, staged),
    "studio-closing": sample({ feedback: true, steppingOut: ["s5", "s7"] }, { studio: false }),
    "studio-closing-all": sample({ feedback: true, steppingOut: ["s5", "s7"] }),
  };
}
