import { changes } from "./changes";
import { type Draft, versionWords } from "./draft";

interface ChangesProps {
  before: Draft;
  after: Draft;
  version: number;
}

/** What is taken out and what is added, line by line; what stays is not repeated. */
export function Changes({ before, after, version }: ChangesProps) {
  const all = changes(before, after).filter((each) => each.kind !== "kept");
  if (all.length === 0) {
    return null;
  }
  return (
    <section className="desk-part changes" aria-labelledby="changes">
      <h3 id="changes">What changes against {versionWords(version)}</h3>
      <ul aria-labelledby="changes">
        {all.map((each, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice
          <li key={i} data-kind={each.kind}>
            <strong>{each.kind === "added" ? "New" : "Gone"}</strong>
            <span>{each.words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
