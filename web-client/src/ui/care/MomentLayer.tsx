import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { FlagLine } from "./FlagLine";
import { Helplines } from "./Helplines";
import { PracticeLine } from "./PracticeLine";

/** What is so for a moment: a flag, a pause, a private room, a room without staff. */
export function MomentLayer() {
  return (
    <section className="moments" aria-label="Just now">
      <FlagLine />
      <PauseLine />
      <PrivateRoomLine />
      <OthersLine />
      <HoldingLine />
    </section>
  );
}

function PauseLine() {
  const desk = useDesk();
  const { me } = useSections();
  return me?.paused ? (
    <p className="line line-offer">
      <span>You are taking a moment. Nobody sees or hears you, and you hear nobody.</span>
      <Button onClick={() => desk.do({ type: "resume" })}>Come back to the circle</Button>
    </p>
  ) : null;
}

function PrivateRoomLine() {
  const desk = useDesk();
  const { privateRoom } = useSections();
  if (!privateRoom) {
    return null;
  }
  const { name, open, offeredByMe } = privateRoom;
  const leave = () => desk.do({ type: "leavePrivateRoom" });
  if (open) {
    return (
      <p className="line line-offer">
        <span>You are with {name} in private. Nobody else hears or sees you.</span>
        <Button onClick={leave}>Leave the private room</Button>
      </p>
    );
  }
  return offeredByMe ? (
    <p className="line line-offer">
      <span>Waiting for {name}.</span>
      <Button onClick={leave}>Take back the offer</Button>
    </p>
  ) : (
    <p className="line line-offer">
      <span>{name} offers you a moment in private</span>
      <Button onClick={() => desk.do({ type: "acceptPrivateRoom" })}>Go with {name}</Button>
      <Button look="quiet" onClick={() => desk.do({ type: "declinePrivateRoom" })}>
        Not now
      </Button>
    </p>
  );
}

function OthersLine() {
  const { circle, privateRoom } = useSections();
  const away = circle?.seats.filter((seat) => seat.inPrivateRoom) ?? [];
  return away.length > 0 && !privateRoom?.open ? (
    <p className="line">
      {away.map((seat) => seat.name).join(" and ")} are taking a moment.
      {circle?.circleWaits && " The circle waits."}
    </p>
  ) : null;
}

function HoldingLine() {
  const { holding } = useSections();
  if (!holding) {
    return null;
  }
  if (!holding.holding) {
    return holding.away.map(({ name, left }) => (
      <p key={name} className="line">
        {left ? `${name} has left.` : `${name}’s connection dropped and is coming back.`}
      </p>
    ));
  }
  const closes = new Date(holding.closesAt).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return (
    <div className="line" role="status">
      <p>
        No therapist is here just now. Microphones are held, and your seat is yours. If nobody can come back,
        the room closes at {closes}.
      </p>
      <PracticeLine />
      <Helplines />
    </div>
  );
}
