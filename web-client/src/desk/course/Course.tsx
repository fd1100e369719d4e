import type { ReactNode } from "react";
import type { CourseSpan, NoteLine } from "../../http/wire.generated";
import { keyOf } from "../../notes/rows";
import { timeWords } from "../../ui/notes/words";
import type { Item, Stretch } from "../course";
import { placeOf } from "../place";
import { lengthWords, type NameOf, spanWords } from "../words";

interface CourseProps {
  stretches: readonly Stretch[];
  nameOf: NameOf;
  note: (line: NoteLine) => ReactNode;
}

const WHEN: Record<Stretch["when"], string> = {
  before: "Before the session",
  during: "In the session",
  after: "After the session",
};

/** How a session went, with the notes where they were begun: a list, read from the top. */
export function Course({ stretches, nameOf, note }: CourseProps) {
  return (
    <ol className="course" role="list" aria-label="How it went">
      {stretches.map((stretch, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has its place and no other name
        <li key={i} className="course-stretch" data-when={stretch.when}>
          <h3>
            {stretch.step ? spanWords(stretch.step, nameOf) : WHEN[stretch.when]}
            {stretch.step && <Long span={stretch.step} />}
          </h3>
          {stretch.items.length > 0 && (
            <ol className="course-items" role="list">
              {stretch.items.map((item) => (
                <CourseItem key={keyOfItem(item)} item={item} nameOf={nameOf} note={note} />
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function CourseItem({
  item: { span, notes },
  nameOf,
  note,
}: Omit<CourseProps, "stretches"> & { item: Item }) {
  return (
    <li className="course-item" data-kind={span?.kind ?? "note"}>
      {span && (
        <p className="course-span">
          <time dateTime={span.from}>{timeWords(span.from)}</time>
          <span>
            {spanWords(span, nameOf)} <Long span={span} />
          </span>
        </p>
      )}
      {notes.length > 0 && (
        <ul className="hung" role="list">
          {notes.map((line) => (
            <li key={keyOf(line.author, line.line)} id={placeOf(line)} tabIndex={-1}>
              {note(line)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** How long it was; nothing of what took no time, or goes on. */
function Long({ span: { from, until } }: { span: CourseSpan }) {
  const ms = until === null ? 0 : Date.parse(until) - Date.parse(from);
  return ms <= 0 ? null : <span className="course-long">{lengthWords(ms)}</span>;
}

function keyOfItem({ span, notes }: Item): string {
  return span ? `${span.kind} ${span.from} ${span.seats.join(" ")}` : keyOf(notes[0].author, notes[0].line);
}
