import type { ReactNode } from "react";
import "../src/practice/styles/practice.css";
import "../src/practice/styles/print.css";
import "../src/desk/styles/desk-pages.css";
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
import { Dialog } from "../src/ui/parts/Confirm";
import { BEFORE, FOUND, GROUP, SESSIONS, WENT } from "./notesSamples";

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
    within("notes", <SessionTold session="g1-5" known={WENT.session} went={WENT} trouble={null} />),
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

/** What these pages ask while they stand here. */
export function answerNotes(): void {
  const real = window.fetch;
  window.fetch = async (input, request) => {
    const path = String(input);
    if (path !== "/api/seats/jo/notes/search") {
      return real(input, request);
    }
    const mentions = String(request?.body).includes('"mentions":"amira"');
    const lines = mentions ? WENT.lines.filter((line) => line.mentions.includes("amira")) : FOUND.lines;
    return Response.json({ ...FOUND, lines });
  };
}
