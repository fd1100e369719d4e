import type { ReactNode } from "react";
import type { Keeps, SignedText } from "../src/http/wire.generated";
import { KeepsPage, SignedPage } from "../src/ui/agreement/SeatPages";
import { SignedDocuments } from "../src/ui/agreement/SignedDocuments";
import { KeptList } from "../src/ui/agreement/WhatHearthKeeps";
import { LIBRARY } from "./sceneSamples";

// What a person has signed and what is kept, without a server.

const clauses = [
  {
    id: "stays",
    text: "What is said here stays here. I tell nobody outside who is in this group or what was said, and nothing by which somebody could be known.",
  },
  {
    id: "no-recording",
    text: "I do not record, photograph or take screenshots, and let no app or device do it for me.",
  },
  {
    id: "nobody-else",
    text: "Nobody else is in the room with me, and nobody can overhear us. If somebody comes in, I turn off my microphone and camera at once and say so.",
  },
];

const second: SignedText = {
  version: 2,
  text: "We meet to help one another with what weighs on us, and with the people in our lives. That needs trust, and trust needs a few promises.\n\nYou agree to each line by ticking it, and to all of them by signing with your full name.",
  clauses,
  hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  at: "2026-03-03T17:41:00Z",
  fullName: "Chiara Bianchi",
  newest: true,
};
const first: SignedText = {
  ...second,
  version: 1,
  clauses: clauses.slice(1),
  at: "2026-01-12T17:30:00Z",
  newest: false,
};
export const SIGNED_SAMPLE = [second, first];

export const KEEPS_SAMPLE: Keeps = {
  kept: [
    {
      what: "Your name here",
      which: "The name your group knows you by; it need not be the one in your papers.",
      who: "Your group, its staff, and the administrators of the practice.",
      until: "Sealed on the server, until it is erased.",
    },
    {
      what: "Your check-in",
      which: "Your mood, what happened this week, and the nine questions (PHQ-9).",
      who: "The staff of your group.",
      until: "Sealed on the server, until it is erased. Staff are shown it beside the next one.",
    },
    {
      what: "What you write",
      which: "To everyone, or to staff.",
      who: "Whom you write to: all who are in the circle then, or all of staff.",
      until: "Gone when the session ends: its keys are destroyed, and nobody can read it any more.",
    },
    {
      what: "Sound and picture",
      which: "They pass through this server and are gone.",
      who: "Who is with you in the circle, or alone with you in a private room.",
      until: "Not kept. Nothing is recorded.",
    },
  ],
  never: [
    "No recording of sound or picture, anywhere. There is no switch for it.",
    "No program can keep a person from taking a picture of a screen. The agreement asks everyone not to.",
  ],
  server: [
    "What is sealed can be opened with the practice's key alone. Whoever has that key and the server's disk could read it: the practice decides who that is.",
  ],
};

export const SEAT_PAGES: Record<string, () => ReactNode> = {
  signed: () => (
    <SignedPage seat="s4">
      <SignedDocuments signed={SIGNED_SAMPLE} printable />
    </SignedPage>
  ),
  "signed-changed": () => (
    <SignedPage seat="s4">
      <SignedDocuments signed={[{ ...second, newest: false }, first]} printable />
    </SignedPage>
  ),
  "signed-nothing": () => (
    <SignedPage seat="s4">
      <SignedDocuments signed={[]} />
    </SignedPage>
  ),
  keeps: () => (
    <KeepsPage seat="s4">
      <KeptList keeps={KEEPS_SAMPLE} />
    </KeepsPage>
  ),
  // There is no server here to ask.
  "keeps-away": () => <KeepsPage seat="s4" />,
};

/** Answers what the screens of a session ask beside it; the rest has no answer. */
export function answerSeat(name: string): void {
  const real = window.fetch;
  window.fetch = async (input, request) => {
    const path = String(input);
    if (path === "/api/seats/s4/keeps" && name !== "keeps-away") {
      return Response.json(KEEPS_SAMPLE);
    }
    if (path === "/api/seats/s1/scenes") {
      return Response.json(LIBRARY);
    }
    if (path === "/api/seats/s4/agreements") {
      return Response.json({ signed: name === "agreement" ? [] : SIGNED_SAMPLE });
    }
    return real(input, request);
  };
}
