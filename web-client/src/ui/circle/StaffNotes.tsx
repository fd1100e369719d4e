import { lazy, Suspense, useEffect } from "react";
import { leftHere } from "../../notes/left";
import { isStaff } from "../../session/words";
import { Button } from "../parts/Button";
import { useDesk, useObserved, useSections } from "../SeatContext";

export const NOTES_BUTTON = "notes-button";

// A chunk of its own: a member's page loads nothing of it.
const NotesSide = lazy(() => import("../notes/NotesSide").catch(() => ({ default: NotThere })));

/** Opens the notes beside the session, and closes them. */
export function NotesButton() {
  const { notes } = useDesk();
  const shown = useObserved(notes.shown);
  return (
    <Button
      look="quiet"
      icon="pen"
      id={NOTES_BUTTON}
      className="bar-notes"
      aria-expanded={shown}
      onClick={() => (shown ? notes.show(false) : notes.call())}
    >
      Notes
    </Button>
  );
}

/**
 * The notes of staff beside whatever the session shows: they stay through a hand-over, a visit, a pause and the
 * session's end.
 */
export function StaffNotes() {
  const desk = useDesk();
  const shown = useObserved(desk.notes.shown);
  const status = useObserved(desk.status);
  const stage = useObserved(desk.view)?.stage;
  const { me } = useSections();
  const seat = me && isStaff(me) && stage !== "agreement" ? me.seat : null;
  const out = status.kind === "closed" && (status.why === "signedOut" || status.why === "wrongSession");
  useEffect(() => {
    // What an earlier life of this tab could not save any more goes now, though nobody opens the notes.
    if (seat !== null && leftHere(seat)) {
      void import("../../notes/SeatNotes").then(({ sendLeft }) => sendLeft(seat)).catch(() => undefined);
    }
  }, [seat]);
  return seat !== null && shown && !out ? (
    <Suspense fallback={null}>
      <NotesSide seat={seat} session={desk.session} />
    </Suspense>
  ) : null;
}

function NotThere() {
  const { notes } = useDesk();
  return (
    <aside className="notes-not-there" aria-label="Notes" role="alert">
      <p>The notes could not be loaded just now.</p>
      <Button onClick={() => notes.show(false)}>Close</Button>
    </aside>
  );
}
