import type {
  Agreement,
  AtDoor,
  Attestation,
  Door,
  Feed,
  Me,
  NetworkState,
  Seat,
  Sections,
  Stage,
} from "../src/protocol/messages.generated";
import { careSamples } from "./careSamples";
import { observingSamples } from "./observingSamples";
import { panelSamples } from "./panelSamples";
import { playSamples } from "./playSamples";
import { studioSamples } from "./studioSamples";

/** One screen of the gallery: what the view holds, and what is around it. */
export interface Sample {
  stage: Stage;
  sections: Partial<Sections>;
  speaking?: string;
  ownCamera?: boolean;
  away?: boolean;
  /** Sound and picture do not come through. */
  mediaAway?: boolean;
  /** Seats whose camera is on while others are shown. */
  resting?: string[];
  blocked?: boolean;
  notice?: string;
  feeds?: Omit<Feed, "type" | "whole">[];
  shares?: Record<string, number>;
  networks?: Record<string, NetworkState>;
  warm?: string;
  /** The chat is open. */
  chat?: boolean;
  /** The sheet of role-play is open. */
  studio?: boolean;
  /** The notes are open beside it. */
  notes?: boolean;
  /** Who is speaking in the breakouts. */
  voices?: string[];
}

const me: Me = {
  seat: "s4",
  role: "member",
  name: "Chiara",
  observing: false,
  microphone: true,
  camera: true,
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
const maya: Me = { ...me, seat: "s1", role: "therapist", name: "Maya" };
const session = { group: "Tuesday group", number: 5, of: 14, phase: "middle" as const };

const agreement: Agreement = {
  version: 3,
  text: "This group works because what is said here stays here. Please read each line and tick it when you agree.\n\nStaff must break this promise only when somebody is in serious danger, when a child is, or when a court orders it; they tell you first whenever they can.",
  hash: "",
  clauses: [
    { id: "stays", text: "I keep what others say to myself, here and after the group has ended." },
    { id: "recording", text: "I do not record, photograph or let anyone listen." },
    { id: "respect", text: "I speak about myself, with respect, and let others be different." },
    { id: "outside", text: "If I meet someone of the group outside, I tell the group about it." },
    {
      id: "worry",
      text: "If I am worried about someone’s safety, I tell a therapist. If staff are worried about mine, they may ring my emergency contact.",
    },
  ],
};

function seat(id: string, name: string, more: Partial<Seat> = {}): Seat {
  return {
    seat: id,
    name,
    role: "member",
    observing: false,
    presence: "here",
    microphone: true,
    camera: true,
    paused: false,
    inPrivateRoom: false,
    elsewhere: false,
    onStage: false,
    ladder: "video",
    hand: null,
    ...more,
  };
}

const seats: Seat[] = [
  seat("s1", "Maya", { role: "therapist" }),
  seat("s2", "Amira"),
  seat("s3", "Ben", { hand: 1, microphone: false }),
  seat("s4", "Chiara"),
  seat("s5", "Elif", { camera: false, microphone: false }),
  seat("s6", "Dev", { hand: 2, microphone: false }),
  seat("s7", "Femi", { microphone: false }),
  seat("s8", "Gwen"),
];

function circle(all: Seat[], locked = false) {
  const now = Date.now();
  const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
  return { seats: all, startedAt: at(-38), endsAt: at(51.5), locked, leads: ["s1"], circleWaits: false };
}

const today: Attestation = {
  alone: true,
  notRecording: true,
  place: "At my sister’s, 14 Alder Lane",
  callBackNumber: "+44 7700 900123",
  emergencyContact: null,
  emergencyNumber: null,
  cannotSpeakFreely: false,
  textOnly: true,
};

const gwen: AtDoor = {
  seat: "s8",
  name: "Gwen",
  role: "member",
  stage: "waiting",
  here: true,
  flagged: false,
  again: false,
};
const femi: AtDoor = {
  seat: "s7",
  name: "Femi",
  role: "member",
  stage: "waiting",
  here: true,
  flagged: false,
  again: false,
};
const elif: AtDoor = {
  seat: "s5",
  name: "Elif",
  role: "member",
  stage: "deviceCheck",
  here: true,
  flagged: false,
  again: false,
};
const cards = {
  cards: [
    { seat: "s8", name: "Gwen", attestation: today, checkIn: null, checkInBefore: null },
    {
      seat: "s2",
      name: "Amira",
      attestation: {
        ...today,
        emergencyContact: "Sam, my brother",
        emergencyNumber: "+44 7700 900456",
        textOnly: false,
      },
      checkIn: null,
      checkInBefore: null,
    },
  ],
};
const holds = { hushed: ["s6"], cameraStopped: [], everyone: false };
const door: Door = {
  waiting: [gwen],
  arriving: [elif],
  gone: [
    { seat: "dario", name: "Dario", role: "member", why: "left", at: "2026-03-02T17:40:00Z" },
    { seat: "hana", name: "Hana", role: "member", why: "removed", at: "2026-03-02T17:52:00Z" },
  ],
  started: true,
  locked: false,
};

function written(line: number, from: string, name: string, text: string, about: string | null = null) {
  const at = new Date(Date.now() - (40 - line) * 60_000).toISOString();
  return { line, from, name, with: about, at, text };
}

const toAll = [
  written(3, "s1", "Maya", "Welcome, all. The breathing exercise from last week is on the handout."),
  written(9, "s5", "Elif", "I would rather write than speak today. I am listening."),
  written(12, "s4", "Chiara", "Glad you are here, Elif."),
];
const toStaff = [
  written(15, "s4", "Chiara", "My sister came home early, I may go quiet for a moment.", "s4"),
  written(16, "s1", "Maya", "Thank you for saying so. Take the time you need.", "s4"),
];
const betweenStaff = [written(20, "s9", "Jo", "Ben has not spoken yet. Shall we start the round with him?")];

const agenda = {
  steps: [
    { id: "a", kind: "checkInRound" as const, title: "Check-in round", minutes: 20 },
    { id: "b", kind: "linking" as const, title: "Linking mood and events", minutes: 15 },
    { id: "c", kind: "focusWork" as const, title: "Focus work", minutes: 25 },
    { id: "d", kind: "rolePlay" as const, title: "Role-play", minutes: 20 },
    { id: "e", kind: "closing" as const, title: "Closing round", minutes: 10 },
  ],
  current: "c",
  currentSince: new Date(Date.now() - 8 * 60_000).toISOString(),
  nextMeeting: new Date(Date.now() + 7 * 86_400_000).toISOString(),
};

export const SAMPLES: Record<string, Sample> = {
  agreement: { stage: "agreement", sections: { me: { ...me, name: null }, agreement } },
  "agreement-changed": { stage: "agreement", sections: { me: { ...me, name: null }, agreement } },
  today: { stage: "attestation", sections: { me, session } },
  "check-in": { stage: "checkIn", sections: { me, session, checkIn: { phq9: true } } },
  devices: { stage: "deviceCheck", sections: { me, session } },
  waiting: {
    stage: "waiting",
    sections: {
      me,
      session,
      waiting: { waitingFor: ["Maya", "Jo"], started: false, locked: false, again: false },
    },
  },
  "waiting-again": {
    stage: "waiting",
    sections: { me, session, waiting: { waitingFor: ["Maya"], started: true, locked: false, again: true } },
    feeds: [
      {
        name: "staff",
        lines: [
          {
            line: 9,
            from: "s1",
            name: "Maya",
            with: "s4",
            at: "2026-11-23T18:20:00Z",
            text: "I would like to talk with you before you come back in. I am with you in five minutes.",
          },
        ],
      },
    ],
  },
  "waiting-staff": {
    stage: "waiting",
    sections: {
      me: maya,
      session,
      waiting: { waitingFor: [], started: false, locked: false, again: false },
      door: { waiting: [gwen, femi], arriving: [elif], gone: [], started: false, locked: false },
      cards,
      agenda: { ...agenda, current: null, currentSince: null },
    },
  },
  circle: {
    stage: "circle",
    sections: { me, session, circle: circle(seats) },
    speaking: "s2",
    ownCamera: true,
  },
  two: {
    stage: "circle",
    sections: { me: maya, session, circle: circle([seats[0], seats[1]].filter((s) => s !== undefined)) },
    ownCamera: true,
  },
  "circle-12": {
    stage: "circle",
    sections: {
      me,
      session,
      circle: circle([
        ...seats,
        seat("s9", "Hana"),
        seat("s10", "Ilya", { camera: false, presence: "trouble" }),
        seat("s11", "Jonas", { camera: false }),
        seat("s12", "Jo", { role: "coTherapist", observing: true, camera: false, microphone: false }),
      ]),
    },
    speaking: "s9",
    ownCamera: true,
  },
  resting: {
    stage: "circle",
    sections: {
      me,
      session,
      circle: circle([...seats, seat("s9", "Hana"), seat("s10", "Ilya"), seat("s11", "Jonas")]),
    },
    resting: ["s6", "s9", "s11"],
    speaking: "s8",
    ownCamera: true,
  },
  "media-away-staff": {
    stage: "circle",
    sections: { me: maya, session, circle: circle(seats) },
    mediaAway: true,
    ownCamera: true,
  },
  "media-away": {
    stage: "circle",
    sections: { me, session, circle: circle(seats) },
    mediaAway: true,
    ownCamera: true,
  },
  held: {
    stage: "circle",
    sections: {
      me: { ...me, hushed: true, microphoneHeld: "hushed", microphone: false },
      session,
      circle: circle(
        seats.map((s) => (s.seat === "s4" ? { ...s, microphone: false, hand: 3 } : s)),
        true,
      ),
    },
    ownCamera: true,
  },
  invited: {
    stage: "circle",
    sections: {
      me: { ...me, microphone: false, microphoneHeld: "byHand" },
      session,
      circle: circle(seats),
      turns: {
        policy: "byHand",
        turn: { seat: "s2", since: new Date().toISOString() },
        round: null,
        feedback: false,
      },
      invited: { toSpeak: "Maya", toUnmute: null },
    },
    ownCamera: true,
  },
  agenda: {
    stage: "circle",
    sections: { me, session, circle: circle(seats), agenda },
    speaking: "s2",
    ownCamera: true,
  },
  "time-over": {
    stage: "circle",
    sections: {
      me,
      session,
      circle: { ...circle(seats), endsAt: new Date(Date.now() - 60_000).toISOString() },
      agenda: { ...agenda, current: "e" },
    },
    ownCamera: true,
  },
  "my-turn": {
    stage: "circle",
    sections: {
      me,
      session,
      circle: circle(seats),
      turns: {
        policy: "roundOnly",
        feedback: false,
        turn: { seat: "s4", since: new Date().toISOString() },
        round: {
          places: [
            { seat: "s2", state: "spoke" },
            { seat: "s3", state: "passed" },
            { seat: "s4", state: "now" },
            { seat: "s5", state: "toCome" },
            { seat: "s6", state: "away" },
            { seat: "s7", state: "toCome" },
          ],
        },
      },
      turnEnds: { at: new Date(Date.now() + 25_000).toISOString() },
    },
    ownCamera: true,
  },
  stage: {
    stage: "circle",
    sections: {
      me: { ...me, pins: ["s8"], pinnedBy: ["Jo"] },
      session,
      circle: circle(seats.map((s) => (s.seat === "s3" || s.seat === "s6" ? { ...s, onStage: true } : s))),
      turns: {
        policy: "open",
        turn: { seat: "s3", since: new Date().toISOString() },
        round: null,
        feedback: false,
      },
    },
    speaking: "s3",
    ownCamera: true,
  },
  "stage-staff": {
    stage: "circle",
    sections: {
      me: maya,
      session,
      circle: circle(seats.map((s) => (s.seat === "s3" || s.seat === "s6" ? { ...s, onStage: true } : s))),
      turns: { policy: "open", turn: null, round: null, feedback: false },
      lead: {
        invited: "s6",
        notNow: [],
        askedToUnmute: [],
        notUnmuting: [],
        turnSeconds: null,
        keptInSight: [{ seat: "s4", of: "s8" }],
      },
    },
    ownCamera: true,
  },
  "round-staff": {
    stage: "circle",
    sections: {
      me: maya,
      session,
      circle: circle(seats),
      turns: {
        policy: "roundOnly",
        feedback: false,
        turn: { seat: "s3", since: new Date().toISOString() },
        round: {
          places: [
            { seat: "s2", state: "spoke" },
            { seat: "s3", state: "now" },
            { seat: "s4", state: "toCome" },
            { seat: "s5", state: "away" },
            { seat: "s6", state: "skipped" },
          ],
        },
      },
      turnEnds: { at: new Date(Date.now() - 5_000).toISOString() },
      lead: {
        invited: null,
        notNow: ["s2"],
        askedToUnmute: [],
        notUnmuting: [],
        turnSeconds: 120,
        keptInSight: [],
      },
      agenda: { ...agenda, current: "a" },
    },
    ownCamera: true,
  },
  reloaded: {
    stage: "circle",
    sections: {
      me: { ...me, microphone: false, camera: false, turnBackOn: { microphone: true, camera: true } },
      session,
      circle: circle(
        seats.map((s) =>
          s.seat === "s4"
            ? { ...s, microphone: false, camera: false }
            : s.seat === "s6"
              ? { ...s, presence: "trouble" }
              : s,
        ),
      ),
    },
    away: true,
  },
  staff: {
    stage: "circle",
    sections: {
      me: maya,
      session,
      circle: circle(seats.slice(0, 7)),
      door,
      cards,
      holds,
      turns: { policy: "open", turn: null, round: null, feedback: false },
      lead: {
        invited: null,
        notNow: [],
        askedToUnmute: [],
        notUnmuting: [],
        turnSeconds: null,
        keptInSight: [],
      },
    },
    speaking: "s2",
    ownCamera: true,
    shares: { s1: 420, s2: 310, s4: 130, s5: 0, s6: 45, s7: 12 },
  },
  chat: {
    stage: "circle",
    sections: { me, session, circle: circle(seats) },
    ownCamera: true,
    warm: "s2",
    speaking: "s2",
    chat: true,
    feeds: [
      { name: "circle", lines: toAll },
      { name: "staff", lines: toStaff },
    ],
  },
  "chat-new": {
    stage: "circle",
    sections: { me, session, circle: circle(seats) },
    ownCamera: true,
    feeds: [{ name: "circle", lines: toAll }],
  },
  "chat-staff": {
    stage: "circle",
    sections: { me: maya, session, circle: circle(seats.slice(0, 7)), door, cards, holds },
    ownCamera: true,
    chat: true,
    feeds: [
      { name: "circle", lines: toAll },
      { name: "staff", lines: toStaff },
      { name: "team", lines: betweenStaff },
    ],
    shares: { s1: 420, s2: 310, s4: 130, s5: 0, s6: 45, s7: 12 },
  },
  "waiting-words": {
    stage: "waiting",
    sections: { me, session, waiting: { waitingFor: ["Maya"], started: true, locked: false, again: false } },
    feeds: [{ name: "staff", lines: toStaff }],
  },
  "weak-network": {
    stage: "circle",
    sections: { me, session, circle: circle(seats) },
    ownCamera: true,
    networks: { s4: "soundOnly", s7: "noPictureOut" },
  },
  "text-only": {
    stage: "circle",
    sections: {
      me: { ...me, ladder: "text", microphone: false, camera: false },
      session,
      circle: circle(
        seats.map((s) =>
          s.seat === "s4" || s.seat === "s5" ? { ...s, ladder: "text", microphone: false, camera: false } : s,
        ),
      ),
    },
  },
  observing: {
    stage: "circle",
    sections: {
      me: {
        ...me,
        seat: "s9",
        role: "coTherapist",
        name: "Jo",
        observing: true,
        microphone: false,
        camera: false,
      },
      session,
      circle: circle([
        ...seats.slice(0, 6),
        seat("s9", "Jo", { role: "coTherapist", observing: true, camera: false, microphone: false }),
      ]),
      door: { ...door, waiting: [gwen, femi] },
      cards,
      holds,
    },
  },
  ended: { stage: "ended", sections: { me, ended: { why: "ended", nextMeeting: agenda.nextMeeting } } },
  left: { stage: "ended", sections: { me, ended: { why: "left", nextMeeting: null } } },
  ...careSamples({ me, maya, session, seats, circle }),
  ...playSamples({ me, maya, session, seats, circle }),
  ...panelSamples({ me, session, seats, circle, agenda }),
  ...studioSamples({ maya, session, seats, circle }),
  ...observingSamples({ me, session, seat, circle }),
  removed: { stage: "ended", sections: { me, ended: { why: "removed", nextMeeting: null } } },
};
