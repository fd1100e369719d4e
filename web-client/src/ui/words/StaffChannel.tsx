import { useDesk, useObserved } from "../SeatContext";
import { ThreadView } from "./ThreadView";
import { team } from "./threads";

/** Staff: lines between them alone. */
export function StaffChannel() {
  const feeds = useObserved(useDesk().chat.feeds);
  return (
    <section className="staff-channel">
      <h2>Staff channel</h2>
      <ThreadView thread={team(feeds)} />
    </section>
  );
}
