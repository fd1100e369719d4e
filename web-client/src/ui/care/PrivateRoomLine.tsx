import type { PrivateRoom } from "../../protocol/messages.generated";
import { isStaff } from "../../session/words";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { Broken, useBroken } from "./PrivateRoomBroken";

/** A room for two: offered, open, or open with a link that does not hold. */
export function PrivateRoomLine() {
  const { privateRoom } = useSections();
  if (!privateRoom) {
    return null;
  }
  if (privateRoom.open) {
    return <Open room={privateRoom} />;
  }
  return privateRoom.offeredByMe ? <Waits room={privateRoom} /> : <Offered room={privateRoom} />;
}

function Open({ room }: { room: PrivateRoom }) {
  const { me } = useSections();
  const broken = useBroken(room);
  return (
    <>
      <p className="line line-offer">
        <span>You are with {room.name} in private. Nobody else hears or sees you.</span>
        <Leave words="Leave the private room" />
      </p>
      {broken && <Broken room={room} why={broken} staff={isStaff(me)} />}
    </>
  );
}

function Waits({ room }: { room: PrivateRoom }) {
  return (
    <p className="line line-offer">
      <span>Waiting for {room.name}.</span>
      <Leave words="Take back the offer" />
    </p>
  );
}

function Offered({ room }: { room: PrivateRoom }) {
  const desk = useDesk();
  return (
    <p className="line line-offer">
      <span>{room.name} offers you a moment in private. The others hear no reason.</span>
      <span className="line-choices">
        <Button onClick={() => desk.do({ type: "acceptPrivateRoom" })}>Go with {room.name}</Button>
        <Button look="quiet" onClick={() => desk.do({ type: "declinePrivateRoom" })}>
          Not now
        </Button>
      </span>
    </p>
  );
}

function Leave({ words }: { words: string }) {
  const desk = useDesk();
  return <Button onClick={() => desk.do({ type: "leavePrivateRoom" })}>{words}</Button>;
}
