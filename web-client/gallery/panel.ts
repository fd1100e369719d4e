import type { DeskPerson, NoteLine } from "../src/http/wire.generated";
import { FakeNotes } from "../src/notes/FakeNotes";
import type { Sample } from "./samples";

// The notes of the samples whose name begins with panel-, by the server of the tests.

const NAMES = "Maya Amira Ben Chiara Elif Dev Femi Gwen Hana Ilya Jonas Jo".split(" ");

type Written = [minutes: number, text: string, more?: Partial<NoteLine>];

const LINES: Written[] = [
  [3, "Two chairs moved closer than last week; they laugh before we start.", { step: "Arriving" }],
  [5, "Looks tired, dark room. Maya speaks with her first. #risk", { about: "s8", step: "Arriving" }],
  [
    14,
    "Slept four nights of seven. First week without a call from her mother.",
    { about: "s4", speaker: "s4" },
  ],
  [17, "A short round; nobody hurried.", { author: "s1" }],
  [
    28,
    "Says “it is always my fault” and looks away. #pattern #dispute",
    { about: "s2", area: "roleDispute" },
  ],
  [31, "Links the low Sunday to the unanswered message to her sister. #link", { about: "s2", speaker: "s2" }],
  [33, "Nods through @Amira’s turn, hands still.", { about: "s5", speaker: "s2", mentions: ["s2"] }],
  [34, "Wrong person", { struck: true }],
  [
    37,
    "Warm answer to @Amira, from his own divorce. Group leans in. #strength",
    { about: "s3", author: "s1", speaker: "s3", earlier: 1, changedAt: at(41) },
  ],
  [38, "First time anger is named in this group."],
];

function at(minutes: number): string {
  return new Date(Date.now() - (40 - minutes) * 60_000).toISOString();
}

function line(i: number, [minutes, text, more]: Written): NoteLine {
  const step = minutes < 7 ? "Arriving" : minutes < 26 ? "Check-in round" : "Focus work";
  return {
    ...{
      session: "g1-5",
      author: "s12",
      line: `line-${i}`,
      version: 1,
      at: at(minutes),
      writtenAt: at(minutes),
    },
    ...{ changedAt: null, about: null, part: null, text, mentions: [], area: null, step, speaker: null },
    ...{ tags: [], scene: null, struck: false, redacted: false, earlier: 0, ...more },
  };
}

export function answerPanel(name: string, sample: Sample | undefined): void {
  if (!name.startsWith("panel-") || sample === undefined) {
    return;
  }
  const server = new FakeNotes();
  server.people = NAMES.map(
    (called, i): DeskPerson => ({
      ...{ seat: `s${i + 1}`, name: called, gone: false },
      role: called === "Maya" ? "therapist" : called === "Jo" ? "coTherapist" : "member",
    }),
  );
  const times = name === "panel-first" ? 0 : name === "panel-many" ? 30 : 1;
  for (let i = 0; i < LINES.length * times; i++) {
    server.has(line(i, LINES[i % LINES.length] as Written));
  }
  if (name === "panel-away") {
    server.way = (path) => (path.includes("/notes/") ? "offline" : "through");
  }
  window.fetch = (input, request) => server.fetch(String(input), request);
  sessionStorage.clear();
}
