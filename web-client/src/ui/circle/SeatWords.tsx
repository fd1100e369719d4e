import type { SeatMedia } from "../../media/Slots";
import type { Seat } from "../../protocol/messages.generated";
import { watches } from "../../session/sceneWords";
import { pictureWords, seatWords } from "../../session/words";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { useNetworkOf } from "../words/SeatSigns";

interface SeatWordsProps {
  seat: Seat;
  own: boolean;
  media: SeatMedia | undefined;
  selfHidden: boolean;
}

/** What a seat says where no picture is; it lies under the picture where one is. */
export function SeatWords({ seat, own, media, selfHidden }: SeatWordsProps) {
  const desk = useDesk();
  const { picture } = useObserved(desk.own.state);
  const ways = useObserved(desk.ways);
  const network = useNetworkOf(seat.seat);
  const apart = useApartWords(seat, own);
  const { me, scene } = useSections();
  if (own && me?.watching) {
    return <span>You are watching. The others do not see or hear you now.</span>;
  }
  if (own && selfHidden && picture) {
    return <span>Your picture is hidden from you. Others still see you.</span>;
  }
  if (seat.presence === "trouble") {
    return (
      <span>
        {seatWords(seat, own)}
        <span className="seat-more"> The seat is kept.</span>
      </span>
    );
  }
  if (apart) {
    return <span>{apart}</span>;
  }
  if (!own && !seat.paused && watches(scene, seat)) {
    return <span>{seat.name} is watching</span>;
  }
  if (seat.paused || !seat.camera || (own && picture === null)) {
    return <span>{seatWords(seat, own)}</span>;
  }
  const resting = media?.camera === false;
  // While nothing comes through, one line says so for all.
  return (
    <span
      className={!ways.in ? "hidden" : resting ? "seat-quiet" : undefined}
      title={resting ? "Who speaks is shown first" : undefined}
    >
      {pictureWords(resting, network)}
    </span>
  );
}

/** Where somebody is in a private room or a breakout, and this viewer is not the other one in it. */
export function useApartWords(seat: Seat, own: boolean): string | null {
  const { privateRoom } = useSections();
  const together = own || (privateRoom?.open && privateRoom.with === seat.seat);
  if (seat.inPrivateRoom && !together) {
    return `${seat.name} is taking a moment`;
  }
  return seat.elsewhere ? `${seat.name} is in a breakout` : null;
}
