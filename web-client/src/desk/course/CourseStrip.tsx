import type { CourseOf, CourseSpan } from "../../http/wire.generated";
import { timeWords } from "../../ui/notes/words";
import { type Piece, stripOf } from "../course";
import { lengthWords, type NameOf, shortWords, spanWords } from "../words";

interface CourseStripProps {
  course: CourseOf;
  /** From when to when it is drawn, and what time it is, by the server's clock. */
  from: number;
  to: number;
  now: number;
  nameOf: NameOf;
}

/** A session in one line: its steps, below them turns and scenes, and moments that take no time. */
export function CourseStrip({ course, from, to, now, nameOf }: CourseStripProps) {
  const { steps, turns, moments } = stripOf(course, from, to, now);
  const lane = (pieces: readonly Piece[], name: string, className: string) => (
    <ol className={className} role="list" aria-label={name}>
      {pieces.map(({ span, left, width }) => (
        <li
          key={`${span.kind} ${span.from} ${span.seats.join(" ")}`}
          data-kind={span.kind}
          data-now={(span.until === null && span.kind !== "flag" && span.kind !== "pass") || undefined}
          title={spanTitle(span, nameOf)}
          style={{ left: `${left * 100}%`, ...(width > 0 && { width: `${width * 100}%` }) }}
        >
          <span className="strip-words" aria-hidden="true">
            {shortWords(span, nameOf)}
          </span>
          <span className="hidden">{spanTitle(span, nameOf)}</span>
        </li>
      ))}
    </ol>
  );
  return (
    <div className="strip">
      {steps.length > 0 && lane(steps, "Steps", "strip-steps")}
      <div className="strip-lane">
        {lane(turns, "Turns and scenes", "strip-turns")}
        {moments.length > 0 && lane(moments, "Moments", "strip-moments")}
        {now < to && now > from && (
          <span
            className="strip-now"
            style={{ left: `${((now - from) / (to - from)) * 100}%` }}
            aria-hidden
          />
        )}
      </div>
    </div>
  );
}

function spanTitle(span: CourseSpan, nameOf: NameOf): string {
  const long = span.until === null ? "" : `, ${lengthWords(Date.parse(span.until) - Date.parse(span.from))}`;
  return `${timeWords(span.from)} ${spanWords(span, nameOf)}${long}`;
}
