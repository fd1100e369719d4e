import { useEffect } from "react";
import { isStaff } from "../../session/words";
import { useDesk, useSections } from "../SeatContext";
import { leaveQuickly, ThreeTimes } from "./leaveQuickly";

/** Escape three times is Leave quickly, on every screen of a member. */
export function QuickExit() {
  const desk = useDesk();
  const { me } = useSections();
  const member = me !== undefined && !isStaff(me);
  useEffect(() => {
    if (!member) {
      return;
    }
    const key = new ThreeTimes();
    const pressed = (event: KeyboardEvent) => {
      // A key that is held down is one press.
      if (event.key === "Escape" && !event.repeat && key.press(event.timeStamp)) {
        leaveQuickly(() => desk.leave());
      }
    };
    // Before a window or a menu that closes by it keeps it for itself.
    window.addEventListener("keydown", pressed, { capture: true });
    return () => window.removeEventListener("keydown", pressed, { capture: true });
  }, [member, desk]);
  return null;
}
