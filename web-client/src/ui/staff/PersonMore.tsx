import type { Seat } from "../../protocol/messages.generated";
import { OfferPrivateRoom } from "../care/OfferPrivateRoom";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { Remove, SendBack } from "./SendAway";
import { KeepInSight, PutOnStage } from "./Spotlight";

/** What staff do for one person now and then. */
export function PersonMore({ seat: person }: { seat: Seat }) {
  const desk = useDesk();
  const { seat, name, role, microphone } = person;
  const member = role === "member";
  return (
    <div className="person-more">
      {member && !microphone && (
        <Button look="quiet" className="small-button" onClick={() => desk.do({ type: "askToUnmute", seat })}>
          Ask {name} to unmute
        </Button>
      )}
      {!person.observing && <PutOnStage seat={person} />}
      {member && <OfferPrivateRoom seat={seat} name={name} />}
      <KeepInSight seat={person} />
      {member && <SendBack seat={seat} name={name} />}
      {member && <Remove seat={seat} name={name} />}
    </div>
  );
}
