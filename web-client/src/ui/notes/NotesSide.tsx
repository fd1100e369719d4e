import { type ReactNode, useEffect, useLayoutEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import { notesOf } from "../../notes/SeatNotes";
import { StaffAlerts } from "../care/StaffAlerts";
import { NOTES_BUTTON } from "../circle/StaffNotes";
import { IconButton } from "../parts/Button";
import { useMedia } from "../parts/useNarrow";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { NotesPanel } from "./NotesPanel";
import "./notes-side.css";

/** As in notes-side.css: from here on the notes have a place beside the staff's panel. */
const BESIDE = "(min-width: 84rem)";

/** The notes at the side of a session. */
export default function NotesSide({ seat, session }: { seat: string; session: string }): ReactNode {
  const { notes, speaking, view } = useDesk();
  const { circle } = useSections();
  const store = useMemo(() => notesOf(seat, session), [seat, session]);
  const called = useObserved(notes.called);
  const beside = useMedia(BESIDE);
  useEffect(() => {
    const clock = view.get()?.clockOffset;
    if (clock !== undefined) {
      store.of.clock.set(clock);
    }
    store.heard = () => speaking.latest();
    return () => {
      store.heard = () => null;
    };
  }, [store, speaking, view]);

  useEffect(() => {
    store.of.meet((circle?.seats ?? []).map(({ seat, name, role }) => ({ seat, name, role, gone: false })));
  }, [store, circle]);

  useLayoutEffect(() => {
    const app = document.getElementById("app");
    app?.setAttribute("data-notes", "");
    return () => app?.removeAttribute("data-notes");
  }, []);

  function leave() {
    document.getElementById(NOTES_BUTTON)?.focus();
  }

  // Beside the session's tree, not in it: each key would have the browser style the whole circle anew (:has).
  return createPortal(
    <aside className="notes-side" aria-label="Beside the session">
      <NotesPanel
        store={store}
        focused={called > 0}
        call={called}
        onLeave={leave}
        above={!beside && <StaffAlerts brief />}
        top={
          <IconButton
            name="Close notes"
            icon="close"
            onClick={() => {
              notes.show(false);
              leave();
            }}
          />
        }
      />
    </aside>,
    document.body,
  );
}
