import { useSections } from "../SeatContext";
import { TodayCard } from "./TodayCard";

interface CardOfProps {
  seat: string;
  name: string;
  /** Whether it lies open at once. */
  open: boolean;
}

/** A member's card at hand where they may need somebody: where they are, and whom to call. */
export function CardOf({ seat, name, open }: CardOfProps) {
  const { cards } = useSections();
  const card = cards?.cards.find((c) => c.seat === seat);
  return card ? (
    <details className="card-of" open={open}>
      <summary>{name}’s card</summary>
      <TodayCard card={card} />
    </details>
  ) : null;
}
