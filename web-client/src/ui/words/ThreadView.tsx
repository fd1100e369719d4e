import { useEffect, useRef } from "react";
import type { Line } from "../../protocol/messages.generated";
import { useDesk, useSections } from "../SeatContext";
import { Composer } from "./Composer";
import type { Thread } from "./threads";

/** What was written, oldest first, and the field to write in. Plain text only: nothing in it can be pressed. */
export function ThreadView({ thread, focused = false }: { thread: Thread; focused?: boolean }) {
  const { chat } = useDesk();
  const { me } = useSections();
  const list = useRef<HTMLOListElement>(null);
  const last = thread.lines.at(-1)?.line ?? 0;
  useEffect(() => {
    chat.marks.haveRead(thread.key, last);
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [chat, thread.key, last]);
  return (
    <div className="thread">
      {thread.note && <p className="small muted thread-note">{thread.note}</p>}
      <ol ref={list} className="thread-lines" role="list" aria-label="Lines">
        {thread.lines.map((line) => (
          <WrittenLine key={line.line} line={line} own={line.from === me?.seat} />
        ))}
      </ol>
      <Composer key={thread.key} thread={thread} focused={focused} />
    </div>
  );
}

function WrittenLine({ line, own }: { line: Line; own: boolean }) {
  const time = new Date(line.at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return (
    <li className="written" data-own={own || undefined}>
      <p className="small muted">
        {own ? "You" : line.name} · {time}
      </p>
      <p className="written-text">{line.text}</p>
    </li>
  );
}
