import { useState } from "react";
import type { Seat } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { Confirm } from "../parts/Confirm";
import { useDesk, useSections } from "../SeatContext";

/** Staff offer a member a room for the two of them; who is alone with the circle is asked first. */
export function OfferPrivateRoom({ seat, name }: { seat: string; name: string }) {
  const desk = useDesk();
  const { me, circle, privateRoom } = useSections();
  const [asks, setAsks] = useState(false);
  if (me?.observing || privateRoom) {
    return null;
  }
  const offer = () => desk.do({ type: "offerPrivateRoom", seat });
  const words = `Offer ${name} a private room`;
  const others = circle?.seats.some((s) => s.seat !== me?.seat && leadsOn(s));
  return (
    <>
      <Button look="quiet" className="small-button" onClick={() => (others ? offer() : setAsks(true))}>
        {words}
      </Button>
      {asks && (
        <Confirm title={words} yes={words} no="Not now" onYes={offer} onClose={() => setAsks(false)}>
          <p>The circle will wait. Go?</p>
          <p className="small muted">
            Nobody else of staff is here. The circle is told that it waits, and no reason.
          </p>
        </Confirm>
      )}
    </>
  );
}

/** Somebody of staff with whom the circle goes on. */
function leadsOn(seat: Seat): boolean {
  return seat.role !== "member" && seat.presence === "here" && !seat.inPrivateRoom;
}
