import { groupOf } from "../src/desk/GroupContext";
import type { Told } from "../src/desk/SessionPage";
import type {
  Attended,
  Before,
  CourseOf,
  CourseSpan,
  DeskPerson,
  DeskSession,
  DeskSessions,
  FoundNotes,
  NoteLine,
  SpanKind,
} from "../src/http/wire.generated";

// Ten members, two of staff, and their fifth session, as the desk tells of it.

const DAY = new Date();
DAY.setHours(18, 0, 0, 0);
/** Minutes after six, a week and more ago or today. */
const at = (minutes: number, weeks = 1) =>
  new Date(DAY.getTime() + minutes * 60_000 - weeks * 7 * 86_400_000).toISOString();

const NAMES = ["Amira", "Ben", "Chiara", "Dev", "Elif", "Femi", "Gwen", "Hana", "Ilya", "Jonas"];

export const PEOPLE: DeskPerson[] = [
  { seat: "maya", name: "Maya", role: "therapist", gone: false },
  { seat: "jo", name: "Jo", role: "coTherapist", gone: false },
  ...NAMES.map((name) => ({ seat: name.toLowerCase(), name, role: "member" as const, gone: false })),
];

const session = (number: number, more: Partial<DeskSession> = {}): DeskSession => ({
  session: `g1-${number}`,
  number,
  of: 14,
  phase: number <= 3 ? "initial" : "middle",
  startedAt: at(2, 6 - number),
  endedAt: at(92, 6 - number),
  ...more,
});

export const SESSIONS: DeskSessions = {
  group: "Tuesday group",
  own: "jo",
  people: PEOPLE,
  sessions: [
    session(6, { startedAt: null, endedAt: null }),
    session(5),
    session(4),
    session(3),
    session(2),
    session(1),
  ],
};

export const GROUP = groupOf("jo", SESSIONS);

let lines = 0;
export function note(text: string, minutes: number, more: Partial<NoteLine> = {}): NoteLine {
  lines++;
  return {
    session: "g1-5",
    author: "jo",
    line: `line-${lines}-00000000`,
    version: 1,
    at: at(minutes),
    writtenAt: at(minutes + 1),
    changedAt: null,
    about: null,
    part: null,
    text,
    tags: [...text.matchAll(/#([\p{L}-]+)/gu)].map(([, tag = ""]) => tag),
    mentions: [],
    area: null,
    step: null,
    speaker: null,
    scene: null,
    struck: false,
    redacted: false,
    earlier: 0,
    ...more,
  };
}

const span = (
  kind: SpanKind,
  from: number,
  until: number | null,
  seats: string[] = [],
  title: string | null = null,
): CourseSpan => ({ kind, from: at(from), until: until === null ? null : at(until), seats, title });

const round = NAMES.map((name, i) =>
  name === "Elif"
    ? span("pass", 8 + i * 1.6, null, ["elif"])
    : span("turn", 8 + i * 1.6, 9.5 + i * 1.6, [name.toLowerCase()]),
);

const THE_CALL = "Calling my sister";
const AT_WORK = "Asking for Friday off";

export const COURSE: CourseOf = {
  spans: [
    span("step", 2, 7, [], "Arriving"),
    span("step", 7, 26, [], "Mood and the week"),
    span("round", 8, 24, [], null),
    ...round,
    span("flag", 4, null, ["gwen"]),
    span("step", 26, 52, [], "Focus work"),
    span("turn", 27, 36, ["amira"]),
    span("turn", 36, 39.5, ["ben"]),
    span("turn", 41, 47, ["jonas"]),
    span("support", 44, null, ["femi"]),
    span("privateRoom", 45, 50, ["maya", "femi"]),
    span("step", 52, 78, [], "Role-play"),
    span("breakout", 55, 70, ["amira", "ben", "hana"], THE_CALL),
    span("breakout", 55, 70, ["chiara", "dev", "jonas"], AT_WORK),
    span("visit", 58, 64, ["jo"], THE_CALL),
    span("step", 78, 92, [], "Closing"),
    span("turn", 80, 83, ["elif"]),
    span("turn", 84, 88, ["amira"]),
  ],
  attendance: [
    ...PEOPLE.filter(({ seat }) => !["ilya", "hana", "dev"].includes(seat)).map(
      ({ seat }): Attended => ({ seat, stays: [{ from: at(2), until: at(92) }] }),
    ),
    {
      seat: "hana",
      stays: [
        { from: at(13), until: at(70) },
        { from: at(76), until: at(92) },
      ],
    },
    { seat: "dev", stays: [{ from: at(2), until: at(81) }] },
  ],
};

/** As it is forty minutes into a session that goes on. */
export function goingOn(startedAt: number): CourseOf {
  const ago = (span: CourseSpan): CourseSpan => {
    const move = (time: string) => new Date(Date.parse(time) - Date.parse(at(2)) + startedAt).toISOString();
    return { ...span, from: move(span.from), until: span.until && move(span.until) };
  };
  const now = startedAt + 38 * 60_000;
  const begun = COURSE.spans.map(ago).filter((each) => Date.parse(each.from) < now);
  return {
    spans: begun.map((each) =>
      each.until && Date.parse(each.until) > now ? { ...each, until: null } : each,
    ),
    attendance: [],
  };
}

export const LINES: NoteLine[] = [
  note("Two chairs moved closer than last week; they laugh before we start.", 3),
  note("Looks tired, dark room. Flag on arrival, Maya speaks with her first. #risk", 5, { about: "gwen" }),
  note("Slept four nights of seven. First week without a call from her mother.", 14, {
    about: "chiara",
    speaker: "chiara",
  }),
  note("Says “it is always my fault” and looks away. #pattern", 28, {
    about: "amira",
    speaker: "amira",
    area: "roleDispute",
  }),
  note("Links the low Sunday to the unanswered message to her sister. #link", 31.5, {
    about: "amira",
    speaker: "amira",
    area: "roleDispute",
  }),
  note("Nods through Amira’s turn, hands still.", 33, {
    about: "elif",
    mentions: ["amira"],
    speaker: "amira",
  }),
  note("Warm answer to Amira, from his own divorce. Group leans in. #strength", 37, {
    about: "ben",
    mentions: ["amira"],
    speaker: "ben",
    author: "maya",
  }),
  note("New post since Monday; nobody says good morning there.", 42, {
    about: "jonas",
    speaker: "jonas",
    area: "roleTransition",
  }),
  note("Back in the circle, breathing slower. Stays.", 50.5, { about: "femi", author: "maya" }),
  note("First time she asks for what she wants instead of explaining herself. #feedback", 61, {
    about: "amira",
    scene: THE_CALL,
    area: "roleDispute",
  }),
  note("Says no to the boss on the second try; grins.", 66, { about: "chiara", scene: AT_WORK }),
  note("Speaks without being asked. The others wait for her.", 81, { about: "elif", speaker: "elif" }),
  note("Call her sister before Sunday, with one sentence written down. #homework", 86, {
    about: "amira",
    speaker: "amira",
  }),
  note("Ending touched for the first time: “five done, nine to go”. #next", 90),
  note("Talk with Maya about seating for the pairs. #question", 110),
];

export const WENT: Told = { session: session(5), course: COURSE, lines: LINES, clockOffset: 0 };

export const BEFORE: Before = {
  number: 6,
  of: 14,
  phase: "middle",
  at: at(0, 0),
  last: session(5),
  since: [
    note("Ending touched for the first time: “five done, nine to go”. #next", 90),
    note("The round took sixteen minutes and nobody hurried. Keep it. #next", 91),
    note("Pairs of the role-play asked to go on with the same scene. #next", 91.5),
  ],
  flags: [{ seat: "gwen", at: at(-11), session: 5, notSafe: true, ninth: 1 }],
  homework: [
    note("Call her sister before Sunday, with one sentence written down. #homework", 86, { about: "amira" }),
    note("Say good morning first, twice. #homework", 87, { about: "jonas" }),
    note("Write down one thing each evening that went between her and someone. #homework", 88, {
      about: "chiara",
    }),
  ],
  quiet: [
    { seat: "ilya", absent: true, turns: 0, passes: 0 },
    { seat: "dev", absent: false, turns: 0, passes: 1 },
    { seat: "hana", absent: false, turns: 0, passes: 0 },
  ],
};

const onAmira = LINES.filter(({ about }) => about === "amira");
export const FOUND: FoundNotes = {
  lines: [
    ...onAmira,
    note("Her sister did not come to the funeral. Silence since.", 30, {
      session: "g1-4",
      about: "amira",
      at: at(30, 2),
      area: "grief",
    }),
    note("Fills every pause; holds on to the cup. #pattern", 12, {
      session: "g1-3",
      about: "amira",
      at: at(12, 3),
    }),
  ],
  more: false,
};
