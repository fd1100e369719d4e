import { useState } from "react";
import type { Seat } from "../../protocol/messages.generated";
import { OfferPrivateRoom } from "../care/OfferPrivateRoom";
import { Button } from "../parts/Button";
import { Confirm } from "../parts/Confirm";
import { useDesk } from "../SeatContext";
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
      {member && <Remove seat={seat} name={name} />}
    </div>
  );
}

function Remove({ seat, name }: { seat: string; name: string }) {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" className="small-button" onClick={() => setAsking(true)}>
        Remove {name}
      </Button>
      {asking && (
        <Confirm
          title={`Remove ${name}?`}
          yes={`Remove ${name}`}
          no={`Keep ${name} here`}
          onYes={() => desk.do({ type: "remove", seat })}
          onClose={() => setAsking(false)}
        >
          <p>
            {name} leaves the circle at once and reads a calm page that says how to reach you. They cannot
            come back by themselves.
          </p>
        </Confirm>
      )}
    </>
  );
}
