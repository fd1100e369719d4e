import { useState } from "react";
import type { Apart } from "../../protocol/messages.generated";
import { Button, IconButton } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { useStudio } from "./useStudio";

/** Who is not to be together. Folded away, and said nowhere else. */
export function ApartPairs({ apart }: { apart: Apart[] }) {
  const desk = useDesk();
  const parts = useStudio();
  const nameOf = parts?.nameOf ?? ((seat: string) => seat);
  return (
    <details className="studio-fold">
      <summary>Not together</summary>
      <p className="small muted">
        Binds every placement. Staff alone see it; members are told nothing of it.
      </p>
      <ul className="staff-lines" aria-label="Not together">
        {apart.map(({ one, other }) => (
          <li key={`${one} ${other}`}>
            {nameOf(one)} and {nameOf(other)}
            <IconButton
              name={`Let ${nameOf(one)} and ${nameOf(other)} be together again`}
              icon="close"
              onClick={() => desk.do({ type: "letTogether", seat: one, other })}
            />
          </li>
        ))}
      </ul>
      <NewPair />
    </details>
  );
}

function NewPair() {
  const desk = useDesk();
  const parts = useStudio();
  const [one, setOne] = useState("");
  const [other, setOther] = useState("");
  const members = parts?.members ?? [];
  const ready = members.includes(one) && members.includes(other) && one !== other;

  async function keep() {
    const answer = await desk.do({ type: "keepApart", seat: one, other });
    if (answer.type === "done") {
      setOne("");
      setOther("");
    }
  }

  const choices = (without: string) => [
    <option key="" value="">
      Choose
    </option>,
    ...members
      .filter((seat) => seat !== without)
      .map((seat) => (
        <option key={seat} value={seat}>
          {parts?.nameOf(seat)}
        </option>
      )),
  ];
  return (
    <div className="apart-new">
      <select aria-label="Keep this person" value={one} onChange={(event) => setOne(event.target.value)}>
        {choices(other)}
      </select>
      <span className="small muted">and</span>
      <select aria-label="apart from" value={other} onChange={(event) => setOther(event.target.value)}>
        {choices(one)}
      </select>
      <Button className="small-button" disabled={!ready} onClick={() => void keep()}>
        Not together
      </Button>
    </div>
  );
}
