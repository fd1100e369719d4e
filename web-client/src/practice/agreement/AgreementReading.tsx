import type { AgreementText } from "../../http/wire.generated";
import { Empty } from "../parts/Empty";
import { linesOf } from "./changes";
import { type Draft, versionWords } from "./draft";

/** A text to read, where nobody is asked to agree. */
export function AgreementReading({ newest }: { newest: AgreementText | null }) {
  if (newest === null) {
    return (
      <Empty words="There is no agreement yet. The therapist of the group or an administrator writes it." />
    );
  }
  return (
    <section className="desk-part" aria-labelledby="reading">
      <h2 id="reading">{newest.version === 0 ? versionWords(0) : `Version ${newest.version}`}</h2>
      <Reading text={newest} />
    </section>
  );
}

export function Reading({ text }: { text: Draft }) {
  return (
    <div className="card reading">
      {linesOf({ ...text, clauses: [] }).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ol>
        {text.clauses.map((clause) => (
          <li key={clause.id}>{clause.text}</li>
        ))}
      </ol>
    </div>
  );
}
