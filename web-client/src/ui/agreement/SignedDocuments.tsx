import type { Signed, SignedText } from "../../http/wire.generated";
import { Button } from "../parts/Button";
import { Loaded } from "./Loaded";
import { Introduction } from "./Paper";
import { seatPath } from "./seatPath";
import { dayOf, save } from "./signed";

export const SIGNED = "What I have signed";

export function SignedOf({ seat, printable }: { seat: string; printable?: boolean | undefined }) {
  return (
    <Loaded<Signed> path={seatPath(seat, "agreements")} what="What you have signed">
      {({ signed }) => <SignedDocuments signed={signed} printable={printable} />}
    </Loaded>
  );
}

/** The newest in full; those before it folded. */
export function SignedDocuments({
  signed,
  printable,
}: {
  signed: readonly SignedText[];
  printable?: boolean | undefined;
}) {
  const [newest, ...before] = signed;
  if (newest === undefined) {
    return <p className="lead">You have signed nothing yet.</p>;
  }
  return (
    <div className="signed">
      {!newest.newest && (
        <p className="signed-news">
          Our agreement has changed since. You are asked to read it before your next session.
        </p>
      )}
      <Document one={newest} printable={printable} />
      {before.map((one) => (
        <details key={one.version} className="signed-before">
          <summary>
            Version {one.version}, signed on {dayOf(one.at)}
          </summary>
          <Document one={one} printable={printable} />
        </details>
      ))}
    </div>
  );
}

function Document({ one, printable }: { one: SignedText; printable?: boolean | undefined }) {
  return (
    <article className="signed-document" aria-label={`Version ${one.version}`}>
      <Introduction text={one.text} />
      <ul className="signed-lines">
        {one.clauses.map((clause) => (
          <li key={clause.id}>{clause.text}</li>
        ))}
      </ul>
      <p className="signed-name">
        <strong>{one.fullName ?? "The name has been erased"}</strong>
        <span>
          Signed on {dayOf(one.at)} · version {one.version}
        </span>
      </p>
      <p className="small muted signed-hash">
        Fingerprint of the exact text (SHA-256): <code>{one.hash}</code>
      </p>
      <div className="signed-choices">
        <Button onClick={() => save(one)}>Save</Button>
        {printable && <Button onClick={() => print()}>Print</Button>}
      </div>
    </article>
  );
}
