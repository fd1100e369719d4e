import { useState } from "react";
import { Button } from "../parts/Button";
import { Confirm } from "../parts/Confirm";
import { useDesk } from "../SeatContext";

interface Whom {
  seat: string;
  name: string;
}

/** For a while: the waiting room, from which staff let them in again. */
export function SendBack({ seat, name }: Whom) {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const words = `Send ${name} to the waiting room`;
  return (
    <>
      <Button look="quiet" className="small-button" onClick={() => setAsking(true)}>
        {words}
      </Button>
      {asking && (
        <Confirm
          title={`${words}?`}
          yes={words}
          no={`Keep ${name} here`}
          onYes={() => desk.do({ type: "sendBack", seat })}
          onClose={() => setAsking(false)}
        >
          <p>
            {name} leaves the circle at once, with camera and microphone off, and waits until you admit them
            again. They can write to you; the others are told no reason.
          </p>
        </Confirm>
      )}
    </>
  );
}

/** For this session, unless staff allow them back. */
export function Remove({ seat, name }: Whom) {
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
            come back by themselves; you can allow them back.
          </p>
        </Confirm>
      )}
    </>
  );
}
