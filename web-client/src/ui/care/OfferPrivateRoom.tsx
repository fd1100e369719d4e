import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";

/** Staff offer a member a room for the two of them. */
export function OfferPrivateRoom({ seat, name }: { seat: string; name: string }) {
  const desk = useDesk();
  const { me, privateRoom } = useSections();
  return me?.observing || privateRoom ? null : (
    <Button look="quiet" className="small-button" onClick={() => desk.do({ type: "offerPrivateRoom", seat })}>
      Offer {name} a private room
    </Button>
  );
}
