import { Button, IconButton } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";

/** Whether the floor can be given by hand just now: not in a round, nor where only a round gives it. */
export function useGiving(): boolean {
  const { turns } = useSections();
  return !turns?.round && turns?.policy !== "roundOnly";
}

/** Staff invite somebody to speak; they say Accept or Not now. */
export function GiveFloor({ seat, name, small }: { seat: string; name: string; small?: boolean }) {
  const desk = useDesk();
  const { turns } = useSections();
  const giving = useGiving();
  if (!giving || turns?.turn?.seat === seat) {
    return null;
  }
  const words = `Give the floor to ${name}`;
  const give = () => desk.do({ type: "giveFloor", seat });
  return small ? (
    <IconButton name={words} icon="floor" onClick={give} />
  ) : (
    <Button className="small-button" aria-label={words} onClick={give}>
      Give the floor
    </Button>
  );
}
