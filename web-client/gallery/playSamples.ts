import type { Me, SceneCard, Seat, Sections } from "../src/protocol/messages.generated";
import type { Sample } from "./samples";

interface Parts {
  me: Me;
  maya: Me;
  session: Sections["session"];
  seats: Seat[];
  circle(seats: Seat[]): NonNullable<Sections["circle"]>;
}

const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const CARD: SceneCard = {
  kind: "breakouts",
  state: "playing",
  breakout: "2",
  text: {
    area: "roleDispute",
    title: "Asking for help at home",
    situation:
      "You have done the evenings alone for months: the meal, the homework, the calls to your mother. Your partner comes home late and says that you never say what you need.",
    aim: "Say one thing you need this week, in one sentence, and wait for the answer.",
    prompts: ["I would like to ask you something, and it is not easy for me.", "What I need this week is …"],
  },
  cast: [
    { seat: "s4", name: "Chiara", part: "self" },
    { seat: "s3", name: "Ben", part: "other" },
    { seat: "s7", name: "Femi", part: "double" },
  ],
  mine: "self",
  answer: null,
  endsAt: at(7.4),
  returning: false,
  directs: true,
  stops: true,
  helpAsked: false,
  markedAt: null,
  rewinds: 0,
  visiting: [],
  ready: [],
  tapIn: null,
  said: null,
  whispered: null,
};

const STAGE: SceneCard = {
  ...CARD,
  kind: "stage",
  breakout: null,
  cast: [
    { seat: "s3", name: "Ben", part: "self" },
    { seat: "s6", name: "Dev", part: "other" },
  ],
  mine: "observer",
  directs: false,
  stops: false,
};

/** Role-play as members have it: offered, in a breakout, on the stage and beside it, and back in the circle. */
export function playSamples({ me, maya, session, seats, circle }: Parts): Record<string, Sample> {
  const room = ["s3", "s4", "s7"];
  const apart = (those: string[]) =>
    circle(
      seats.map((s) =>
        those.includes(s.seat) ? s : { ...s, elsewhere: true, microphone: false, camera: false, hand: null },
      ),
    );
  const shown = (sections: Partial<Sections>, more: Partial<Sample> = {}): Sample => ({
    stage: "circle",
    sections: { me, session, ...sections },
    ownCamera: true,
    ...more,
  });
  const inRoom = (scene: Partial<SceneCard>, more: Partial<Sample> = {}) =>
    shown({ circle: apart(room), scene: { ...CARD, ...scene } }, more);
  const staged = quiet(
    circle(seats.map((s) => (s.seat === "s3" || s.seat === "s6" ? { ...s, onStage: true } : s))),
  );
  const watching: Me = { ...me, watching: true, microphoneHeld: "watching" };
  const offered: SceneCard = { ...CARD, state: "offered", endsAt: null, directs: false, stops: false };
  const line = { name: "Maya", at: at(-0.2) };
  return {
    offered: shown({ circle: circle(seats), scene: { ...offered, mine: "other", cast: swapped() } }),
    "offered-answered": shown({ circle: circle(seats), scene: { ...offered, answer: "watch" } }),
    breakout: inRoom({}, { speaking: "s3" }),
    "breakout-help": inRoom({
      helpAsked: true,
      markedAt: at(-1),
      visiting: ["Jo"],
      said: { ...line, text: "Halfway. Those who have not spoken yet: there is time." },
      whispered: { ...line, text: "You are doing well. Try it once with fewer words." },
    }),
    "breakout-frozen": inRoom({ state: "frozen", mine: "double", stops: false }),
    "breakout-returning": inRoom({ returning: true, endsAt: at(0.7), ready: ["s3"] }),
    "breakout-stopped": inRoom({ state: "stopped", directs: false, stops: false, ready: ["s3"] }),
    "breakout-over": inRoom({
      state: "steppingOut",
      mine: "other",
      cast: swapped(),
      directs: false,
      stops: false,
      endsAt: at(0.3),
    }),
    "breakout-observer": {
      ...inRoom({ mine: "observer", cast: observed(), directs: false, stops: false }),
      sections: {
        ...inRoom({}).sections,
        me: watching,
        scene: { ...CARD, mine: "observer", cast: observed(), directs: false, stops: false },
        circle: circle(
          apart(room).seats.map((s) => (s.seat === "s4" ? { ...s, microphone: false, camera: false } : s)),
        ),
      },
    },
    "breakout-paused": { ...inRoom({}), sections: { ...inRoom({}).sections, me: { ...me, paused: true } } },
    "breakout-chat": inRoom(
      {},
      {
        chat: true,
        feeds: [
          {
            name: "breakout",
            lines: [
              {
                line: 9,
                from: "s3",
                name: "Ben",
                with: null,
                at: at(-1),
                text: "Shall I be tired, or annoyed?",
              },
              {
                line: 10,
                from: "s4",
                name: "Chiara",
                with: null,
                at: at(-0.8),
                text: "Tired. He is mostly tired.",
              },
            ],
          },
        ],
      },
    ),
    "stage-cast": shown({
      me: { ...me, seat: "s3", name: "Ben" },
      circle: staged,
      scene: { ...STAGE, mine: "self", directs: true, stops: true },
    }),
    "stage-watcher": shown({ me: watching, circle: staged, scene: STAGE }),
    "stage-asked": shown({ me: watching, circle: staged, scene: { ...STAGE, tapIn: "other" } }),
    "back-in-circle": shown({
      circle: circle(seats),
      stepOut: { title: CARD.text.title, part: "other" },
    }),
    "feedback-round": shown({
      circle: circle(seats),
      turns: {
        policy: "roundOnly",
        feedback: true,
        turn: { seat: "s4", since: at(-0.3) },
        round: {
          places: [
            { seat: "s2", state: "spoke" },
            { seat: "s3", state: "passed" },
            { seat: "s4", state: "now" },
            { seat: "s5", state: "toCome" },
          ],
        },
      },
    }),
    "others-elsewhere": shown({ circle: apart(["s1", "s4", "s5", "s8"]) }),
    "visiting-staff": shown({
      me: maya,
      circle: apart(["s1", "s3", "s4", "s7"]),
      scene: { ...CARD, mine: null, visiting: ["Maya"] },
    }),
  };
}

/** Beside the stage members only watch. */
function quiet(all: NonNullable<Sections["circle"]>): NonNullable<Sections["circle"]> {
  const watches = (s: Seat) => s.role === "member" && !s.onStage;
  return {
    ...all,
    seats: all.seats.map((s) => (watches(s) ? { ...s, microphone: false, camera: false } : s)),
  };
}

function swapped(): SceneCard["cast"] {
  return [
    { seat: "s3", name: "Ben", part: "self" },
    { seat: "s4", name: "Chiara", part: "other" },
    { seat: "s7", name: "Femi", part: "observer" },
  ];
}

function observed(): SceneCard["cast"] {
  return [
    { seat: "s3", name: "Ben", part: "self" },
    { seat: "s7", name: "Femi", part: "other" },
    { seat: "s4", name: "Chiara", part: "observer" },
  ];
}
