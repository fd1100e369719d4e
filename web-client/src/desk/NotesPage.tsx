import { useState } from "react";
import { SelectField, TextField } from "../practice/parts/Field";
import { PracticePage } from "../practice/parts/PracticePage";
import { Trouble } from "../practice/parts/Trouble";
import { AREAS } from "../scenes/areas";
import { Button } from "../ui/parts/Button";
import { Found } from "./find/Found";
import { EVERYTHING, type Query } from "./find/query";
import { useFinding } from "./find/useFinding";
import { useGroup } from "./GroupContext";
import { People } from "./People";
import { SessionList } from "./SessionList";
import { SaveCopy } from "./save/SaveCopy";

// In this page's memory alone, so that the way back from a line leads to what was found.
let left: Query = EVERYTHING;

/** All sessions of the group, its people, and a way to find what was written. */
export function NotesPage({ begin = left }: { begin?: Query }) {
  const { group } = useGroup();
  const [query, setQuery] = useState(begin);
  const look = (change: Partial<Query>) => {
    left = { ...query, ...change };
    setQuery(left);
  };
  return (
    <PracticePage
      title="Notes"
      lead={`${group}. Read by the staff of this group alone; each opening is kept in the audit trail.`}
    >
      <div className="notes-page">
        <People chosen={query.person} onChoose={(person) => look({ person, how: "about" })} />
        <div className="notes-main">
          <search className="notes-search">
            <TextField
              label="Find in the notes"
              type="search"
              autoComplete="off"
              placeholder="Words, or a #tag"
              value={query.typed}
              onText={(typed) => look({ typed })}
            />
            <SelectField
              label="Problem area"
              value={query.area ?? ""}
              choices={[["", "Any"], ...AREAS]}
              onChoose={(area) => look({ area: AREAS.find(([each]) => each === area)?.[0] ?? null })}
            />
          </search>
          <Results query={query} look={look} />
        </div>
      </div>
    </PracticePage>
  );
}

interface ResultsProps {
  query: Query;
  look: (change: Partial<Query>) => void;
}

function Results({ query, look }: ResultsProps) {
  const { seat, nameOf } = useGroup();
  const answer = useFinding(seat, query);
  const { person, how, typed, area } = query;
  if (person === null && typed.trim() === "" && area === null) {
    return <SessionList />;
  }
  const lines = answer?.ok ? answer.value.lines.length : null;
  return (
    <section className="notes-found" aria-label="What was found">
      {person !== null && <OnOne query={query} look={look} />}
      <div className="notes-found-head">
        <p className="muted" role="status">
          {lines === null
            ? answer === null
              ? "Looking…"
              : ""
            : foundWords(lines, answer?.ok ? answer.value.more : false)}
        </p>
        <span className="notes-found-choices">
          <Button look="quiet" onClick={() => look(EVERYTHING)}>
            Show all sessions
          </Button>
          {person !== null && how === "about" && lines !== null && lines > 0 && (
            <SaveCopy
              seat={seat}
              what={`the notes on ${nameOf(person)}`}
              of={{ session: null, about: person }}
            />
          )}
        </span>
      </div>
      {answer?.ok && <Found found={answer.value} />}
      {answer?.ok === false && <Trouble words={answer.words} />}
    </section>
  );
}

/** One person over the weeks; or where they are named in notes on others, which is looked through before a copy leaves the house. */
function OnOne({ query: { person, how }, look }: ResultsProps) {
  const { nameOf } = useGroup();
  const name = nameOf(person ?? "");
  const choice = (value: Query["how"], words: string) => (
    <Button aria-pressed={how === value} className="small-button" onClick={() => look({ how: value })}>
      {words}
    </Button>
  );
  return (
    <div className="notes-one">
      <h2>{name}</h2>
      <div className="notes-how">
        {choice("about", `Notes on ${name}`)}
        {choice("mentions", `${name} in notes on others`)}
      </div>
      {how === "mentions" && (
        <p className="muted">
          Look through these before others’ notes are saved; at its place a line can be redacted.
        </p>
      )}
    </div>
  );
}

function foundWords(lines: number, more: boolean): string {
  if (lines === 0) {
    return "No line has all of this.";
  }
  return more ? `The newest ${lines} lines` : lines === 1 ? "1 line" : `${lines} lines`;
}
