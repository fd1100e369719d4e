import { useState } from "react";
import type { Keeps } from "../../http/wire.generated";
import { useSections } from "../SeatContext";
import { Loaded } from "./Loaded";
import { seatPath } from "./seatPath";

export const KEEPS = "What Hearth keeps and who sees it";

/** Information, not consent: the same page wherever it is opened, asked for when somebody opens it. */
export function WhatHearthKeeps() {
  const [opened, setOpened] = useState(false);
  return (
    <details className="keeps" onToggle={(e) => setOpened(opened || e.currentTarget.open)}>
      <summary>{KEEPS}</summary>
      {opened && <KeptWords />}
    </details>
  );
}

/** Of the seat this screen is of. */
export function KeptWords() {
  const { me } = useSections();
  return me ? <KeptOf seat={me.seat} /> : null;
}

export function KeptOf({ seat }: { seat: string }) {
  return (
    <Loaded<Keeps> path={seatPath(seat, "keeps")} what="This page">
      {(keeps) => <KeptList keeps={keeps} />}
    </Loaded>
  );
}

export function KeptList({ keeps }: { keeps: Keeps }) {
  return (
    <div className="kept">
      <ul className="kept-rows">
        {keeps.kept.map((row) => (
          <li key={row.what}>
            <strong>{row.what}</strong>
            <p>{row.which}</p>
            <dl>
              <dt>Who sees it</dt>
              <dd>{row.who}</dd>
              <dt>How long</dt>
              <dd>{row.until}</dd>
            </dl>
          </li>
        ))}
      </ul>
      <Lines title="Never kept" lines={keeps.never} />
      <Lines title="On the server" lines={keeps.server} />
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="kept-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
