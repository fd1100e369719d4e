import type { ReactNode } from "react";
import "../src/practice/styles/practice.css";
import "../src/practice/styles/print.css";
import "../src/desk/styles/desk-pages.css";
import "../src/desk/styles/strip.css";
import "../src/desk/styles/course.css";
import "../src/desk/styles/before.css";
import { BeforeTold } from "../src/desk/BeforePage";
import { DeskFrame } from "../src/desk/DeskFrame";
import { EVERYTHING } from "../src/desk/find/query";
import { GroupContext, groupOf } from "../src/desk/GroupContext";
import { NotesPage } from "../src/desk/NotesPage";
import { OnlyStaff } from "../src/desk/OnlyStaff";
import type { DeskAddress } from "../src/desk/paths";
import { SessionTold } from "../src/desk/SessionPage";
import { SaveForm } from "../src/desk/save/SaveCopy";
import type { Desk, NoteLine } from "../src/http/wire.generated";
import { notesOf } from "../src/notes/SeatNotes";
import { NoteRow } from "../src/ui/notes/NoteRow";
import { NotesPanel } from "../src/ui/notes/NotesPanel";
import { Dialog } from "../src/ui/parts/Confirm";
import { BEFORE, COURSE, FOUND, GROUP, goingOn, LINES, SESSIONS, WENT } from "./notesSamples";

// The staff's desk, without a server.

const nothing = () => undefined;

function within(address: DeskAddress["page"], page: ReactNode, group = GROUP) {
  const at: DeskAddress =
    address === "before" ? { page: address, seat: "jo" } : { page: address, seat: "jo", session: null };
  return (
    <GroupContext value={group}>
      <DeskFrame address={at}>{page}</DeskFrame>
    </GroupContext>
  );
}

const list = (begin = EVERYTHING) => within("notes", <NotesPage begin={begin} />);

export const NOTES_PAGES: Record<string, () => ReactNode> = {
  notes: () => list(),
  "notes-none": () =>
    within("notes", <NotesPage begin={EVERYTHING} />, groupOf("jo", { ...SESSIONS, sessions: [] })),
  "notes-found": () => list({ ...EVERYTHING, person: "amira" }),
  "notes-mentions": () => list({ ...EVERYTHING, person: "amira", how: "mentions" }),
  "notes-session": () =>
    within(
      "notes",
      <SessionTold
        session="g1-5"
        known={WENT.session}
        went={WENT}
        trouble={null}
        note={(line) => <NoteRow line={line} people={GROUP.people} own="jo" />}
      >
        {/* Drawn without a browser there is nowhere to keep a line. */}
        {"sessionStorage" in globalThis && <NotesPanel store={notesOf("jo", "g1-5")} writeOnly />}
      </SessionTold>,
    ),
  "notes-save": () => (
    <>
      {list({ ...EVERYTHING, person: "amira" })}
      <Dialog title="Save the notes on Amira" onClose={nothing}>
        <SaveForm seat="jo" what="" of={{ session: null, about: "amira" }} onClose={nothing} />
      </Dialog>
    </>
  ),
  before: () => within("before", <BeforeTold before={BEFORE} />),
  "before-first": () =>
    within(
      "before",
      <BeforeTold
        before={{
          ...BEFORE,
          number: 1,
          phase: "initial",
          last: null,
          since: [],
          flags: [],
          homework: [],
          quiet: [],
        }}
      />,
    ),
  "notes-member": () => (
    <OnlyStaff
      seat="amira"
      refused={{ ok: false, status: 403, rule: "staff", words: "Only staff can do this." }}
    />
  ),
};

/** What these pages, and the circle of who observes, ask while they stand here. */
export function answerNotes(): void {
  const real = window.fetch;
  const startedAt = Date.now() - 38 * 60_000;
  const moved = (line: NoteLine) => {
    const at = Date.parse(line.at) - Date.parse(COURSE.spans[0]?.from ?? line.at) + startedAt;
    return { ...line, at: new Date(at).toISOString() };
  };
  const lines = LINES.map(moved).filter(({ at }) => Date.parse(at) < Date.now());
  const desk: Desk = {
    session: { ...WENT.session, startedAt: new Date(startedAt).toISOString(), endedAt: null },
    now: new Date().toISOString(),
    cursor: "1",
    course: goingOn(startedAt),
    lines,
  };
  window.fetch = async (input, request) => {
    const path = String(input);
    if (path.startsWith("/api/seats/jo/sessions/g1-5/desk")) {
      return Response.json(path.includes("after=") ? { ...desk, course: null, lines: [] } : desk);
    }
    if (path === "/api/seats/jo/sessions") {
      return Response.json(SESSIONS);
    }
    if (path === "/api/seats/jo/drafts/key") {
      return Response.json({ key: btoa("0".repeat(32)) });
    }
    if (path !== "/api/seats/jo/notes/search") {
      return real(input, request);
    }
    const mentions = String(request?.body).includes('"mentions":"amira"');
    const named = WENT.lines.filter((line) => line.mentions.includes("amira"));
    return Response.json({ ...FOUND, lines: mentions ? named : FOUND.lines });
  };
}
