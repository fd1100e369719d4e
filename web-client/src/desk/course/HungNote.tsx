import type { ReactNode } from "react";
import type { NoteLine } from "../../http/wire.generated";
import { areaWords } from "../../scenes/areas";
import { clockWords } from "../../session/words";
import type { NameOf } from "../words";

interface HungNoteProps {
  line: NoteLine;
  nameOf: NameOf;
  /** Whose notes these are by themselves: nobody needs to be told. */
  own: string;
  /** A way to its place. */
  to?: ReactNode;
}

/** One line of notes to be read: when, about whom, its words and what belongs to them. */
export function HungNote({ line, nameOf, own, to }: HungNoteProps) {
  const { about, at, area, author, speaker, scene, struck, redacted } = line;
  const besides = [
    area && areaWords(area),
    speaker && speaker !== about && `${nameOf(speaker)} spoke`,
    scene && `in “${scene}”`,
    author !== own && `by ${nameOf(author)}`,
    redacted && "redacted",
    struck && "taken out",
  ].filter((words) => words !== null && words !== false);
  return (
    <article className="hung-note" data-struck={struck || undefined}>
      <p className="hung-head">
        <time dateTime={at}>{clockWords(at)}</time>
        <strong>{about === null ? "Group" : nameOf(about)}</strong>
        {besides.length > 0 && <span className="muted">{besides.join(" · ")}</span>}
        {to}
      </p>
      <p className="hung-text">{line.text === null ? <em>Erased</em> : marked(line.text)}</p>
    </article>
  );
}

/** Tags stand out a little, so that the eye finds them again. */
function marked(text: string): ReactNode[] {
  return text.split(/(?<![\p{L}\p{N}])(#[\p{L}\p{N}-]+)/u).map((part, i) =>
    part.startsWith("#") ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
      <span key={i} className="hung-tag">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
