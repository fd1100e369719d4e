import type { Clause } from "../../protocol/messages.generated";
import { Tick } from "../parts/Tick";

/** What an agreement looks like: the same on the way in, and to who writes it. */
export function Introduction({ text }: { text: string }) {
  return text.split(/\n\s*\n/).map((paragraph) => (
    <p key={paragraph} className="lead">
      {paragraph}
    </p>
  ));
}

interface LinesProps {
  clauses: readonly Clause[];
  ticked: ReadonlySet<string>;
  /** The id of what is said of those that are not ticked. */
  missing?: string | undefined;
  onTick: (id: string, on: boolean) => void;
}

export function Lines({ clauses, ticked, missing, onTick }: LinesProps) {
  return (
    <div className="ticks">
      {clauses.map((clause) => (
        <Tick
          key={clause.id}
          id={`clause-${clause.id}`}
          checked={ticked.has(clause.id)}
          aria-describedby={ticked.has(clause.id) ? undefined : missing}
          onChange={(e) => onTick(clause.id, e.target.checked)}
        >
          {clause.text}
        </Tick>
      ))}
    </div>
  );
}

/** The name somebody signs with. */
export function Signature({ name, onName }: { name: string; onName: (name: string) => void }) {
  return (
    <>
      <label className="field">
        <span>Your full name</span>
        <input
          id="full-name"
          autoComplete="name"
          maxLength={120}
          value={name}
          onChange={(e) => onName(e.target.value)}
        />
      </label>
      <p className="small muted">
        Your signature. It is sealed; the others see only the name your group uses for you.
      </p>
    </>
  );
}
