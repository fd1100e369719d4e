import { Introduction, Lines, Signature } from "../../ui/agreement/Paper";
import { Button } from "../../ui/parts/Button";
import { type Draft, trimmed } from "./draft";

const NOTHING: ReadonlySet<string> = new Set();
const nothing = () => undefined;

/** Drawn by the same parts as the page people sign on. It only shows: nothing in it can be reached. */
export function Preview({ draft }: { draft: Draft }) {
  const { text, clauses } = trimmed(draft);
  return (
    <div className="preview-side">
      <h3 id="preview">As people see it</h3>
      <div className="preview-page" inert>
        <p className="preview-title">Our agreement</p>
        <Introduction text={text} />
        <div className="form">
          <Lines clauses={clauses.filter((each) => each.text !== "")} ticked={NOTHING} onTick={nothing} />
          <Signature name="" onName={nothing} />
          <Button look="main">I agree and sign</Button>
        </div>
      </div>
    </div>
  );
}
