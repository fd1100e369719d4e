import { useEffect, useRef } from "react";
import type { SeatMedia } from "../../media/Slots";
import type { Seat } from "../../protocol/messages.generated";
import { breakoutOf } from "../../session/view";
import { roleWords } from "../../session/words";
import { Picture } from "../devices/Picture";
import { Icon } from "../parts/Icon";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { SeatWarmth, useNetworkOf, WeakNetwork } from "../words/SeatSigns";
import { SeatPicture } from "./SeatPicture";
import { SeatWords, useApartWords } from "./SeatWords";

interface SeatTileProps {
  seat: Seat;
  own: boolean;
  media: SeatMedia | undefined;
  hue: number;
  selfHidden: boolean;
}

/** One person's seat. As large as everyone's, whoever speaks. */
export function SeatTile({ seat, own, media, hue, selfHidden }: SeatTileProps) {
  const tile = useSpeakingMark(seat.seat);
  const role = roleWords(seat.role);
  const sections = useSections();
  const { turns, circle, me } = sections;
  // The floor and the hands are the circle's.
  const inCircle = breakoutOf({ sections }) === null;
  const hasFloor = inCircle && turns?.turn?.seat === seat.seat;
  const leads = circle?.leads.includes(seat.seat);
  const kept = me?.pins.includes(seat.seat);
  return (
    <li
      ref={tile}
      className="seat"
      aria-label={seat.name}
      data-seat={seat.seat}
      data-own={own || undefined}
      data-floor={hasFloor || undefined}
      data-stage={seat.onStage || undefined}
      data-kept={kept || undefined}
      data-hue={hue % 6}
    >
      <div className="seat-words">
        <span className="seat-initial" aria-hidden="true">
          {initial(seat.name)}
        </span>
        <SeatWords seat={seat} own={own} media={media} selfHidden={selfHidden} />
      </div>
      {own ? <OwnPicture hidden={selfHidden} /> : <OthersPicture seat={seat} media={media} />}
      <p className="seat-name">
        <span className="seat-person">
          {seat.name}
          {own && " (you)"}
        </span>
        {role && <span className="seat-role">{role}</span>}
        {leads && <span className="seat-role">leads</span>}
        {kept && <span className="seat-role">kept in sight</span>}
        <WeakNetwork seat={seat.seat} />
        {!seat.microphone && !seat.observing && !seat.elsewhere && (
          <>
            <Icon name="microphoneOff" />
            <span className="hidden">microphone off</span>
          </>
        )}
      </p>
      <SeatWarmth seat={seat.seat} />
      <SeatMark onStage={seat.onStage} hasFloor={hasFloor} />
      {inCircle && seat.hand !== null && <p className="seat-hand">Hand {seat.hand}</p>}
    </li>
  );
}

function SeatMark({ onStage, hasFloor }: { onStage: boolean; hasFloor: boolean }) {
  if (!onStage && !hasFloor) {
    return null;
  }
  return (
    <p className="seat-floor">
      {onStage && <span className={hasFloor ? "seat-stage" : undefined}>on stage{hasFloor && " · "}</span>}
      {hasFloor && "has the floor"}
    </p>
  );
}

function OwnPicture({ hidden }: { hidden: boolean }) {
  const { picture } = useObserved(useDesk().own.state);
  const { me } = useSections();
  return picture && !hidden && !me?.watching ? (
    <Picture stream={picture} mirrored label="Your picture, as you see yourself" />
  ) : null;
}

function OthersPicture({ seat, media }: { seat: Seat; media: SeatMedia | undefined }) {
  const network = useNetworkOf(seat.seat);
  const apart = useApartWords(seat, false);
  // Where no picture can come from, the last one does not stay.
  return network === "good" &&
    apart === null &&
    !seat.paused &&
    media?.camera &&
    seat.camera &&
    seat.presence === "here" ? (
    <SeatPicture stream={media.picture} since={media.since} label={`${seat.name}’s picture`} />
  ) : null;
}

/** A soft ring while somebody speaks; set on the element itself, for it comes and goes often. */
function useSpeakingMark(seat: string) {
  const { speaking } = useDesk();
  const tile = useRef<HTMLLIElement>(null);
  useEffect(
    () => speaking.watch(seat, (speaks) => tile.current?.toggleAttribute("data-speaking", speaks)),
    [seat, speaking],
  );
  return tile;
}

function initial(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? "";
}
