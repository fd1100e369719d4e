import { beforePage, notesPage } from "../../desk/paths";
import { Button } from "../../ui/parts/Button";
import type { useEntering } from "../useEntering";

interface DeskButtonsProps {
  entering: ReturnType<typeof useEntering>;
  /** Whether there is a session to come. */
  goesOn: boolean;
  /** The id of the group's name, where there are several groups. */
  of?: string;
}

/** For staff of a group: what they look through before it meets, and its notes. */
export function DeskButtons({ entering: { busy, enter }, goesOn, of }: DeskButtonsProps) {
  return (
    <>
      {goesOn && (
        <Button aria-describedby={of} disabled={busy} onClick={() => void enter(beforePage)}>
          Before the session
        </Button>
      )}
      <Button aria-describedby={of} disabled={busy} onClick={() => void enter((seat) => notesPage(seat))}>
        Notes
      </Button>
    </>
  );
}
