import { book } from "../../help/book";
import { telOf } from "../../help/helpLines";
import { useObserved } from "../SeatContext";

/** How to reach the practice, where it told so. */
export function PracticeLine() {
  const { practice } = useObserved(book.lines);
  return practice ? (
    <p className="practice-line">
      Reach the practice: {practice.name}, <a href={telOf(practice.phone)}>{practice.phone}</a>
      {practice.hours && (
        <>
          {" "}
          <span className="muted practice-hours">· {practice.hours}</span>
        </>
      )}
    </p>
  ) : null;
}
