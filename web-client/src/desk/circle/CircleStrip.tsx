import { useEffect } from "react";
import { notesOf } from "../../notes/SeatNotes";
import { useDesk, useNow, useObserved, useSections } from "../../ui/SeatContext";
import { CourseStrip } from "../course/CourseStrip";
import "../styles/strip.css";

/** The session so far in one line, over the seats of the desk's layout. */
export default function CircleStrip() {
  const { me } = useSections();
  return me ? <OfSession seat={me.seat} /> : null;
}

function OfSession({ seat }: { seat: string }) {
  const desk = useDesk();
  const { circle } = useSections();
  const store = notesOf(seat, desk.session);
  useEffect(() => store.watch(), [store]);
  const course = useObserved(store.course);
  const people = useObserved(store.people);
  const offset = useObserved(desk.view)?.clockOffset ?? 0;
  const now = useNow(5_000) + offset;
  const from = Date.parse(circle?.startedAt ?? "");
  if (course === null || !circle || !Number.isFinite(from)) {
    return <div className="strip strip-empty" />;
  }
  const nameOf = (of: string) =>
    circle.seats.find((each) => each.seat === of)?.name ??
    people.find((each) => each.seat === of)?.name ??
    "Somebody";
  const to = Math.max(now, Date.parse(circle.endsAt ?? "") || now);
  return <CourseStrip course={course} from={from} to={to} now={now} nameOf={nameOf} />;
}
