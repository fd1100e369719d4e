import type { FoundNotes, NoteLine } from "../../http/wire.generated";
import { keyOf } from "../../notes/rows";
import { Link } from "../../practice/going";
import { NoteRow } from "../../ui/notes/NoteRow";
import { useGroup } from "../GroupContext";
import { toPlace } from "../place";
import { dateWords } from "../words";
import { bySession } from "./query";

/** Lines that were found, session by session; each leads to its place. */
export function Found({ found }: { found: FoundNotes }) {
  const { sessions } = useGroup();
  return (
    <>
      {bySession(found).map(({ session, lines }) => {
        const of = sessions.find((each) => each.session === session);
        return (
          <section key={session} className="found" aria-label={of ? `Session ${of.number}` : "A session"}>
            <h3>
              {of ? `Session ${of.number}` : "A session"}
              {of?.startedAt && <span className="muted"> · {dateWords(of.startedAt)}</span>}
            </h3>
            <ul className="hung" role="list">
              {lines.map((line) => (
                <li key={keyOf(line.author, line.line)}>
                  <FoundLine line={line} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {found.more && (
        <p className="muted">There is more than is shown here. One more word, or a person, narrows it.</p>
      )}
    </>
  );
}

function FoundLine({ line }: { line: NoteLine }) {
  const { seat, own, people } = useGroup();
  return (
    <NoteRow line={line} people={people} own={own} step>
      <Link to={toPlace(seat, line)} className="hung-to">
        To its place
        <span className="hidden">: {line.text?.slice(0, 60) ?? "an erased line"}</span>
      </Link>
    </NoteRow>
  );
}
