import { type ReactNode, useState } from "react";
import type { Before, BeforeFlag, NoteLine } from "../http/wire.generated";
import { keyOf } from "../notes/rows";
import { Link } from "../practice/going";
import { PracticePage, Told } from "../practice/parts/PracticePage";
import { useAsked } from "../practice/useAsked";
import { phaseWords } from "../session/words";
import { timeWords } from "../ui/notes/words";
import { Button } from "../ui/parts/Button";
import { useGroup } from "./GroupContext";
import { deskPath, newOpening, notesPage } from "./paths";
import { dateWords, quietWords, withoutTag } from "./words";

/** What staff look through before they meet their group: read in two minutes, told to nobody else. */
export function BeforePage() {
  const { seat } = useGroup();
  const [opening] = useState(newOpening);
  return (
    <Told asked={useAsked<Before>(deskPath(seat, `before?opening=${opening}`))}>
      {(before) => <BeforeTold before={before} />}
    </Told>
  );
}

export function BeforeTold({ before }: { before: Before }) {
  const { group, seat } = useGroup();
  const { number, of, phase, at, last } = before;
  const lead = [
    number === null ? `All ${of} sessions are over` : `Session ${number} of ${of}`,
    phase && phaseWords(phase),
    at && `${dateWords(at)}, ${timeWords(at)}`,
  ].filter(Boolean);
  return (
    <PracticePage
      title="Before the session"
      lead={`${group} · ${lead.join(" · ")}`}
      action={
        <Button look="quiet" icon="paper" className="no-print" onClick={() => print()}>
          Print
        </Button>
      }
    >
      <div className="before">
        <Flags flags={before.flags} />
        <Part
          title="Since last time"
          none="Nothing was written on the group last time."
          tag="next"
          lines={before.since}
        >
          {last && (
            <Link to={notesPage(seat, last.session)} className="no-print">
              All of session {last.number}
            </Link>
          )}
        </Part>
        <Part title="Homework" none="No homework was noted." tag="homework" lines={before.homework} />
        <Quiet before={before} />
      </div>
      <p className="before-private muted">
        For the staff of this group. If you print it, keep it as you keep your notes.
      </p>
    </PracticePage>
  );
}

function Flags({ flags }: { flags: readonly BeforeFlag[] }) {
  const { nameOf } = useGroup();
  return (
    <section className="before-part before-flags" data-flags={flags.length > 0 || undefined}>
      <h2>Safety flags</h2>
      {flags.length === 0 ? (
        <p className="muted">None stands open.</p>
      ) : (
        <ul className="before-lines" role="list">
          {flags.map((flag) => (
            <li key={`${flag.seat} ${flag.at}`}>
              <strong>{nameOf(flag.seat)}</strong> {flagWords(flag)}
              <span className="muted">
                {" "}
                · session {flag.session}, {dateWords(flag.at)} · nobody has taken it yet
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function flagWords({ notSafe, ninth }: BeforeFlag): string {
  const words = [notSafe && "“I am not safe today”", ninth !== null && `PHQ-9 item 9: ${ninth}`];
  return words.filter((each) => each !== false).join(", ") || "was flagged";
}

interface PartProps {
  title: string;
  none: string;
  /** By which the lines were found; it need not stand in each of them. */
  tag: string;
  lines: readonly NoteLine[];
  children?: ReactNode;
}

function Part({ title, none, tag, lines, children }: PartProps) {
  const { nameOf } = useGroup();
  return (
    <section className="before-part">
      <h2>{title}</h2>
      {lines.length === 0 && <p className="muted">{none}</p>}
      <ul className="before-lines" role="list">
        {lines.map((line) => (
          <li key={keyOf(line.author, line.line)}>
            {line.about !== null && <strong>{nameOf(line.about)} </strong>}
            {line.text === null ? <em>Erased</em> : withoutTag(line.text, tag)}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function Quiet({ before: { quiet, last } }: { before: Before }) {
  const { nameOf } = useGroup();
  if (last === null) {
    return null;
  }
  return (
    <section className="before-part before-quiet">
      <h2>Quiet last time</h2>
      {quiet.length === 0 && <p className="muted">Everybody was there and had a turn.</p>}
      <ul className="before-lines" role="list">
        {quiet.map((member) => (
          <li key={member.seat}>
            <strong>{nameOf(member.seat)}</strong> {quietWords(member)}
          </li>
        ))}
      </ul>
    </section>
  );
}
