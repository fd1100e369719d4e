import { useCallback, useRef } from "react";
import type { Prepared } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { type Chip, PersonChip } from "./PersonChip";
import { PreparedRoomCard } from "./PreparedRoomCard";
import { useDrag } from "./useDrag";
import { useMoved } from "./useMoved";
import { type Studio, useStudio } from "./useStudio";

/** As many rooms as one role-play has at most (SN7). */
const MOST_ROOMS = 6;

interface BoardProps {
  prepared: Prepared;
  onScene: (breakout: string) => void;
}

/** Who is with whom: the rooms, and the circle for who is in none of them. */
export function Board({ prepared, onScene }: BoardProps) {
  const desk = useDesk();
  const parts = useStudio();
  const board = useRef<HTMLDivElement>(null);
  const chips = chipsOf(prepared, parts);
  const moved = useMoved(board, chips);
  const drop = useCallback(
    (seat: string, place: string) =>
      void desk.do({ type: "place", seat, breakout: place === "" ? null : place, part: null }),
    [desk],
  );
  useDrag(board, drop);
  const stage = prepared.kind === "stage";
  return (
    <div ref={board} className="board">
      {prepared.rooms.map((room) => (
        <PreparedRoomCard
          key={room.breakout}
          room={room}
          stage={stage}
          only={prepared.rooms.length === 1}
          chips={chips.filter((chip) => chip.breakout === room.breakout)}
          onScene={() => onScene(room.breakout)}
        />
      ))}
      <section className="room room-circle" data-drop="" aria-label="The circle">
        <h3>The circle</h3>
        <p className="small muted">{stage ? "Who watches." : "Who is in no room stays here."}</p>
        <ul className="chips">
          {chips
            .filter((chip) => chip.breakout === null)
            .map((chip) => (
              <PersonChip key={chip.seat} chip={chip} />
            ))}
        </ul>
      </section>
      {!stage && prepared.rooms.length < MOST_ROOMS && (
        <Button className="small-button board-add" onClick={() => desk.do({ type: "addBreakout" })}>
          One more room
        </Button>
      )}
      <p className="hidden" role="status">
        {moved}
      </p>
    </div>
  );
}

function chipsOf(prepared: Prepared, parts: Studio | null): Chip[] {
  return (parts?.studio.people ?? []).map(({ seat, name, here }) => {
    const room = prepared.rooms.find((each) => each.cast.some((p) => p.seat === seat));
    const placed = room?.cast.find((p) => p.seat === seat);
    const answer = placed && prepared.shown ? placed.answer : undefined;
    const staff = parts?.isStaff(seat) ?? false;
    return { seat, name, here, staff, breakout: room?.breakout ?? null, part: placed?.part ?? null, answer };
  });
}
