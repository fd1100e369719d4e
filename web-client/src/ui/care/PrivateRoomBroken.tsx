import { telOf } from "../../help/helpLines";
import type { PrivateRoom } from "../../protocol/messages.generated";
import { useLasting } from "../parts/useLasting";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { Helplines } from "./Helplines";
import { PracticeLine } from "./PracticeLine";

/** Links are made anew when two go into a room; that is no break. */
const WORTH_A_WORD_MS = 4_000;

export type Break = "mine" | "theirs";

/** Whose link does not hold, once it has not for a while; null while all is well. */
export function useBroken({ with: other }: PrivateRoom): Break | null {
  const desk = useDesk();
  const { circle } = useSections();
  const connected = useObserved(desk.status).kind === "open";
  const ways = useObserved(desk.ways);
  const there = circle?.seats.find((seat) => seat.seat === other)?.presence !== "trouble";
  const why = !connected || (!ways.in && !ways.out) ? "mine" : there ? null : "theirs";
  return useLasting<Break>(why, WORTH_A_WORD_MS);
}

/** In a room for two a broken link leaves one alone: so it says how the other is reached. */
export function Broken({ room, why, staff }: { room: PrivateRoom; why: Break; staff: boolean }) {
  const words =
    why === "mine" ? "Your connection is broken just now." : `${room.name} has connection trouble.`;
  return (
    <section className="line moment" aria-label="Connection trouble">
      <p role="status">
        <strong>{words}</strong> The room stays open, and it comes back by itself.
      </p>
      {staff ? <ForStaff room={room} /> : <ForMember room={room} />}
    </section>
  );
}

function ForMember({ room: { name, callBackNumber } }: { room: PrivateRoom }) {
  return (
    <>
      <p>
        {callBackNumber
          ? `If it does not, ${name} will reach you at ${callBackNumber}, the number you gave today.`
          : "If it does not: you gave no number today for staff to ring."}
      </p>
      <PracticeLine />
      <div className="moment-help">
        <Helplines />
      </div>
    </>
  );
}

function ForStaff({ room: { with: seat, name, callBackNumber } }: { room: PrivateRoom }) {
  const { cards } = useSections();
  const today = cards?.cards.find((card) => card.seat === seat)?.attestation;
  return (
    <p>
      {callBackNumber ? (
        <>
          If it does not, ring {name}: <a href={telOf(callBackNumber)}>{callBackNumber}</a>
        </>
      ) : (
        `${name} gave no number today; their card says whom to call.`
      )}
      {today?.textOnly && " · Do not ring, text only"}
    </p>
  );
}
