import { lazy, Suspense } from "react";
import { DeskRooms } from "./DeskRooms";

// A chunk of its own, with all that knows of notes: a member's page loads nothing of it.
const CircleStrip = lazy(() =>
  import("../../desk/circle/CircleStrip").catch(() => ({ default: () => null })),
);

/** Over the seats of the desk's layout: how the session has gone so far, and the breakouts that are open. */
export function DeskTop() {
  return (
    <div className="desk-top">
      <Suspense fallback={<div className="strip strip-empty" />}>
        <CircleStrip />
      </Suspense>
      <DeskRooms />
    </div>
  );
}
